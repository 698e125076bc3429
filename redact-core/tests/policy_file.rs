//! What a policy file says is what holds in each of its environments, and a policy can tell where it is
//! said.

use redact_core::policy::{Policy, PolicyFile, Treatment};
use redact_core::{Class, class};

const SHOP: &str = r#"# Reviewed by the data protection officer with every change.
version = "2026-11-24.1"

[production]
default = "hidden"
"system" = "declared"
"user.contact" = "pseudonym"
"user.contact.email" = "hidden"
"user.health_and_medical" = "omitted"
"shop.loyalty_card" = "pseudonym"

[staging]
inherits = "production"
default = "declared"
user.contact.email = "declared"

[test]
inherits = "staging"
[test.user]
contact = "hidden"

[development]
"#;

const LOYALTY_CARD: Class = Class::new("shop.loyalty_card");

fn policy(environment: &str) -> Policy {
    let file = PolicyFile::with_classes(&[LOYALTY_CARD]).parse(SHOP).unwrap();
    file.environment(environment).unwrap()
}

#[track_caller]
fn assert_explained(environment: &str, told: &[(Class, &str)]) {
    let policy = policy(environment);
    for (class, told) in told {
        assert_eq!(policy.explain(*class).to_string(), *told);
        assert_eq!(policy.explain(*class).treatment(), policy.treatment(*class));
    }
}

#[test]
fn the_settings_of_the_check_are_no_environment() {
    let file = PolicyFile::parse(
        "version = '1'\n[production]\n[check]\ntests = true\n[check.levels]\nraw-debug = 'warn'\n",
    );
    let file = file.unwrap();
    assert_eq!(file.environments().collect::<Vec<_>>(), ["production"]);
    assert!(file.environment("check").is_err());
}

#[test]
fn an_environment_says_what_holds_in_it() {
    assert_explained(
        "production",
        &[
            (
                class::SYSTEM_OPERATIONS,
                "`system.operations` is shown as declared: \
                 the nearest rule is `system`, set in [production], line 6",
            ),
            (
                class::USER_CONTACT,
                "`user.contact` is shown as a pseudonym: \
                 it has a rule of its own, set in [production], line 7",
            ),
            (
                class::USER_CONTACT_EMAIL,
                "`user.contact.email` is hidden: \
                 it has a rule of its own, set in [production], line 8",
            ),
            (
                class::USER_HEALTH,
                "`user.health_and_medical` is omitted: \
                 it has a rule of its own, set in [production], line 9",
            ),
            (
                LOYALTY_CARD,
                "`shop.loyalty_card` is shown as a pseudonym: \
                 it has a rule of its own, set in [production], line 10",
            ),
            (
                class::USER_NAME,
                "`user.name` is hidden: \
                 no rule covers it, and that is the default of [production], line 5",
            ),
        ],
    );
}

#[test]
fn an_environment_that_inherits_says_what_differs() {
    assert_explained(
        "staging",
        &[
            (
                class::USER_CONTACT_EMAIL,
                "`user.contact.email` is shown as declared: \
                 it has a rule of its own, set in [staging], line 15",
            ),
            (
                class::USER_CONTACT_PHONE,
                "`user.contact.phone_number` is shown as a pseudonym: \
                 the nearest rule is `user.contact`, set in [production], line 7",
            ),
            (
                class::USER_NAME,
                "`user.name` is shown as declared: \
                 no rule covers it, and that is the default of [staging], line 14",
            ),
        ],
    );
}

#[test]
fn the_nearest_class_wins_wherever_its_rule_stands() {
    assert_explained(
        "test",
        &[
            (
                class::USER_CONTACT,
                "`user.contact` is hidden: it has a rule of its own, set in [test], line 20",
            ),
            (
                class::USER_CONTACT_EMAIL,
                "`user.contact.email` is shown as declared: \
                 it has a rule of its own, set in [staging], line 15",
            ),
            (
                class::USER_HEALTH,
                "`user.health_and_medical` is omitted: \
                 it has a rule of its own, set in [production], line 9",
            ),
            (
                class::USER_NAME,
                "`user.name` is shown as declared: \
                 no rule covers it, and that is the default of [staging], line 14",
            ),
        ],
    );
}

#[test]
fn an_environment_without_rules_shows_what_is_declared() {
    assert_explained(
        "development",
        &[(
            class::USER_HEALTH,
            "`user.health_and_medical` is shown as declared: \
             no rule covers it, and no default is set",
        )],
    );
}

#[test]
fn an_environment_asks_for_a_purpose_where_it_or_what_it_inherits_from_does() {
    let file = PolicyFile::with_classes(&[LOYALTY_CARD]).parse(
        "version = '1'
[production]
ask_for_purpose = ['credential']
[staging]
inherits = 'production'
ask_for_purpose = ['shop', 'user.financial']
[test]
inherits = 'staging'
ask_for_purpose = []
[development]
",
    );
    let file = file.unwrap();
    let asks = |environment| {
        let policy = file.environment(environment).unwrap();
        [class::CREDENTIAL, class::USER_FINANCIAL_BANK_ACCOUNT, LOYALTY_CARD, class::USER_NAME]
            .map(|class| policy.asks_for_purpose(class))
    };
    assert_eq!(asks("production"), [true, false, false, false]);
    assert_eq!(asks("staging"), [true, true, true, false]);
    assert_eq!(asks("test"), [true, true, true, false]);
    assert_eq!(asks("development"), [false; 4]);
}

#[test]
fn a_policy_knows_its_version_and_environment() {
    let file = PolicyFile::with_classes(&[LOYALTY_CARD]).parse(SHOP).unwrap();
    let environments: Vec<&str> = file.environments().collect();
    assert_eq!(environments, ["development", "production", "staging", "test"]);
    assert_eq!(file.version(), "2026-11-24.1");
    for environment in environments {
        let policy = file.environment(environment).unwrap();
        assert_eq!(policy.version(), Some("2026-11-24.1"));
        assert_eq!(policy.environment(), Some(environment));
    }
}

#[test]
fn debug_shows_what_holds() {
    assert_eq!(
        format!("{:?}", policy("test")),
        "Policy { version: \"2026-11-24.1\", environment: \"test\", default: Declared, \
         shop.loyalty_card: Pseudonym, system: Declared, user.contact: Hidden, \
         user.contact.email: Declared, user.health_and_medical: Omitted }",
    );
    let file = PolicyFile::parse("version = '1'\n[production]\n").unwrap();
    assert_eq!(
        format!("{file:?}"),
        r#"PolicyFile { name: "<text>", version: "1", environments: ["production"] }"#,
    );
}

#[test]
fn a_class_is_spelled_as_toml_allows() {
    for table in [
        "[production]\n\"user.contact.email\" = 'hidden'",
        "[production]\n'user.contact.email' = \"\"\"hidden\"\"\"",
        "[production]\nuser.contact.email = 'hidden'",
        "[production]\nuser . \"contact.email\" = 'hidden'",
        "[production]\nuser = { contact = { email = 'hidden' } }",
        "[production]\r\nuser = { \"contact.email\" = 'hidden' }\r\n",
        "[production.user]\ncontact.email = 'hidden'",
        "[production.user.contact]\nemail = 'hidden'",
        "[\"production\".'user.contact']\nemail = 'hidden'",
    ] {
        let text = format!("\u{feff}version = '1'\n{table}");
        let policy = PolicyFile::parse(&text).unwrap().environment("production").unwrap();
        assert_eq!(policy.treatment(class::USER_CONTACT_EMAIL), Treatment::Hidden, "{table}");
        assert_eq!(policy.treatment(class::USER_CONTACT), Treatment::Declared, "{table}");
    }
}

#[test]
fn a_class_beside_one_below_it_is_quoted() {
    let text = "version = '1'\n[production]\n'user' = 'hidden'\n'user.name' = 'declared'\n";
    let policy = PolicyFile::parse(text).unwrap().environment("production").unwrap();
    assert_eq!(policy.treatment(class::USER_CONTACT), Treatment::Hidden);
    assert_eq!(policy.treatment(class::USER_NAME), Treatment::Declared);
}

#[test]
fn every_treatment_has_its_word() {
    for treatment in Treatment::ALL {
        let text = format!("version = '1'\n[production]\ndefault = '{treatment}'\n");
        let policy = PolicyFile::parse(&text).unwrap().environment("production").unwrap();
        assert_eq!(policy.default_treatment(), treatment);
    }
}

#[test]
fn every_class_of_the_taxonomy_is_known() {
    for class in class::TAXONOMY {
        let text = format!("version = '1'\n[production]\n{class} = 'hidden'\n");
        let policy = PolicyFile::parse(&text).unwrap().environment("production").unwrap();
        assert_eq!(policy.treatment(*class), Treatment::Hidden);
    }
}
