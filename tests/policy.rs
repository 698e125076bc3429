//! A policy treats a class of data more strictly than its fields declare, at every exit.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt::{Debug, Display};
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, Sender};
use std::thread;

use redact::policy::{Policy, Treatment};
use redact::{Class, Redact, Secret, Sensitive, class, mask};
use serde::Serialize;

const STAFF: Class = Class::new("user.workplace.staff_email");

#[derive(Redact)]
#[redact(display = "{id} {email} {login} {age} {notes} {plan}")]
struct Customer {
    id: u64,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact(mask = mask::Email, class = STAFF)]
    contact: Option<String>,
    #[redact(pseudonym)]
    login: String,
    #[redact(show, class = class::USER_DEMOGRAPHIC_AGE_RANGE)]
    age: u16,
    #[redact(class = class::USER_CONTENT)]
    notes: String,
    password: Secret<str>,
    #[redact(show)]
    plan: String,
}

fn customer() -> Customer {
    Customer {
        id: 7,
        email: "jane.doe@example.com".into(),
        contact: Some("staff.member@example.org".into()),
        login: "jane-login".into(),
        age: 36,
        notes: "notes-canary".into(),
        password: Secret::from("password-canary"),
        plan: "gold".into(),
    }
}

fn rule(class: Class, treatment: Treatment) -> Policy {
    Policy::builder().rule(class, treatment).build()
}

#[track_caller]
fn assert_shown(policy: &Policy, value: &impl Redact, debug: &str, json: &str) {
    assert_eq!(format!("{:?}", policy.show(value)), debug);
    assert_eq!(serde_json::to_string(&policy.show(value)).unwrap(), json);
}

#[test]
fn without_a_rule_a_field_is_shown_as_it_declares() {
    let policy = rule(class::USER_HEALTH, Treatment::Omitted);
    let declared = format!("{:?}", customer());
    assert_eq!(
        declared,
        "Customer { id: 7, email: j***@***.com, contact: Some(s***@***.org), login: [REDACTED], \
         age: 36, notes: [REDACTED], password: [SECRET], plan: \"gold\" }"
    );
    assert_eq!(format!("{:?}", policy.show(&customer())), declared);
    assert_eq!(format!("{:?}", Policy::DECLARED.show(&customer())), declared);
}

#[test]
fn a_class_is_that_of_the_field_or_of_its_mask() {
    let seen = |class| format!("{:?}", rule(class, Treatment::Hidden).show(&customer()));
    let hidden = |from, to: &str| format!("{:?}", customer()).replace(from, to);
    assert_eq!(seen(class::USER_CONTACT_EMAIL), hidden("email: j***@***.com", "email: [REDACTED]"));
    assert_eq!(seen(class::USER_CONTACT), seen(class::USER_CONTACT_EMAIL));
    assert_eq!(seen(STAFF), hidden("Some(s***@***.org)", "[REDACTED]"));
    assert_eq!(seen(class::USER_WORKPLACE), seen(STAFF));
    assert_eq!(seen(class::USER_DEMOGRAPHIC), hidden("36", "[REDACTED]"));
    assert_eq!(seen(class::CREDENTIAL), hidden("", ""));
    assert_eq!(
        seen(class::USER),
        "Customer { id: 7, email: [REDACTED], contact: [REDACTED], login: [REDACTED], \
         age: [REDACTED], notes: [REDACTED], password: [SECRET], plan: \"gold\" }"
    );
}

#[test]
fn the_nearest_rule_holds() {
    let policy = Policy::builder()
        .default(Treatment::Hidden)
        .rule(class::USER, Treatment::Omitted)
        .rule(class::USER_CONTACT, Treatment::Hidden)
        .rule(class::USER_CONTACT_EMAIL, Treatment::Declared)
        .build();
    assert_shown(
        &policy,
        &customer(),
        "Customer { id: [REDACTED], email: j***@***.com, password: [SECRET], plan: [REDACTED], .. }",
        r#"{"id":"[REDACTED]","email":"j***@***.com","password":"[SECRET]","plan":"[REDACTED]"}"#,
    );
}

/// Of a field with a class, the default has no say where a rule covers the class, at no exit.
#[test]
fn a_rule_holds_in_place_of_the_default() {
    #[derive(Redact)]
    #[redact(display = "{host} {tail} {port} {place} {hits}", class = class::SYSTEM)]
    struct Server {
        #[redact(show)]
        host: String,
        #[redact(mask = mask::Keep::last(4))]
        tail: String,
        port: u16,
        place: Place,
        #[redact(show, class = class::USER_BEHAVIOR)]
        hits: u32,
    }
    #[derive(Redact)]
    #[redact(display = "{floor}")]
    struct Place {
        floor: u32,
        #[redact(show, class = class::USER_LOCATION)]
        town: &'static str,
    }

    let server = Server {
        host: "web-1".into(),
        tail: "0123456789".to_owned() + "tail",
        port: 8080,
        place: Place { floor: 3, town: "town-canary" },
        hits: 7,
    };
    for default in [Treatment::Pseudonym, Treatment::Hidden] {
        let rules = Policy::builder().default(default);
        let policy = rules.rule(class::SYSTEM, Treatment::Declared).build();
        assert_shown(
            &policy,
            &server,
            "Server { host: \"web-1\", tail: ***tail, port: 8080, \
             place: Place { floor: 3, town: [REDACTED] }, hits: [REDACTED] }",
            r#"{"host":"web-1","tail":"***tail","port":8080,"place":{"floor":3,"town":"[REDACTED]"},"hits":"[REDACTED]"}"#,
        );
        assert_eq!(policy.show(&server).to_string(), "web-1 ***tail 8080 3 [REDACTED]");
    }
}

#[test]
fn a_template_follows() {
    let seen = |treatment| rule(class::USER, treatment).show(&customer()).to_string();
    assert_eq!(customer().to_string(), "7 j***@***.com [REDACTED] 36 [REDACTED] gold");
    assert_eq!(seen(Treatment::Hidden), "7 [REDACTED] [REDACTED] [REDACTED] [REDACTED] gold");
    assert_eq!(seen(Treatment::Omitted), "7     gold");
    let nothing = Policy::builder().default(Treatment::Hidden).build();
    assert_eq!(
        nothing.show(&customer()).to_string(),
        "[REDACTED] [REDACTED] [REDACTED] [REDACTED] [REDACTED] [REDACTED]"
    );
}

#[test]
fn a_pseudonym_without_a_key_is_hidden() {
    assert_shown(
        &rule(class::USER, Treatment::Pseudonym),
        &customer(),
        "Customer { id: 7, email: [REDACTED], contact: Some([REDACTED]), login: [REDACTED], \
         age: [REDACTED], notes: [REDACTED], password: [SECRET], plan: \"gold\" }",
        r#"{"id":7,"email":"[REDACTED]","contact":"[REDACTED]","login":"[REDACTED]","age":"[REDACTED]","notes":"[REDACTED]","password":"[SECRET]","plan":"gold"}"#,
    );
}

#[test]
fn the_keys_of_a_map_follow_the_class_of_its_field() {
    #[derive(Redact)]
    struct Book {
        #[redact(mask = mask::Email, keys(show), class = class::USER_CONTACT)]
        by_name: BTreeMap<String, String>,
        #[redact(mask = mask::Email, keys(mask = mask::Keep::last(4)))]
        by_code: Option<BTreeMap<String, String>>,
    }

    let email = || "jane.doe@example.com".to_owned();
    let book = Book {
        by_name: BTreeMap::from([("key-canary".into(), email())]),
        by_code: Some(BTreeMap::from([("other-key-canary".into(), email())])),
    };
    let seen = |treatment| text(&rule(class::USER_CONTACT, treatment), &book);
    assert_eq!(
        seen(Treatment::Declared).0,
        r#"Book { by_name: {"key-canary": j***@***.com}, by_code: Some({***nary: j***@***.com}) }"#
    );
    assert_eq!(
        seen(Treatment::Pseudonym),
        (
            "Book { by_name: {[REDACTED]: [REDACTED]}, by_code: Some({[REDACTED]: [REDACTED]}) }"
                .into(),
            r#"{"by_name":{"[REDACTED]":"[REDACTED]"},"by_code":{"[REDACTED]":"[REDACTED]"}}"#
                .into(),
        )
    );
    assert_eq!(seen(Treatment::Hidden).0, "Book { by_name: [REDACTED], by_code: [REDACTED] }");
}

#[test]
fn what_is_omitted_leaves_no_name() {
    assert_shown(
        &rule(class::USER, Treatment::Omitted),
        &customer(),
        "Customer { id: 7, password: [SECRET], plan: \"gold\", .. }",
        r#"{"id":7,"password":"[SECRET]","plan":"gold"}"#,
    );
    assert_shown(
        &Policy::builder().default(Treatment::Omitted).build(),
        &customer(),
        "Customer { .. }",
        "{}",
    );
    assert_eq!(
        format!("{:#?}", rule(class::USER, Treatment::Omitted).show(&customer())),
        "Customer {\n    id: 7,\n    password: [SECRET],\n    plan: \"gold\",\n    ..\n}"
    );
}

#[test]
fn in_a_place_without_a_name_the_omitted_is_hidden() {
    #[derive(Redact)]
    struct Pair(#[redact(mask = mask::Email)] String, u32);
    #[derive(Redact)]
    struct Newtype(#[redact(mask = mask::Email)] String);
    #[derive(Redact)]
    enum Event {
        Tuple(#[redact(mask = mask::Email)] String, u32),
        Newtype(#[redact(mask = mask::Email)] String),
        Struct {
            #[redact(mask = mask::Email)]
            email: String,
            hits: u32,
        },
    }

    let policy = rule(class::USER_CONTACT, Treatment::Omitted);
    let email = || "jane.doe@example.com".to_owned();
    let seen = text(&policy, &Pair(email(), 7));
    assert_eq!(seen, ("Pair(7, ..)".into(), r#"["[REDACTED]",7]"#.into()));
    let seen = text(&policy, &Newtype(email()));
    assert_eq!(seen, ("Newtype(..)".into(), r#""[REDACTED]""#.into()));
    let seen = text(&policy, &Event::Tuple(email(), 7));
    assert_eq!(seen, ("Tuple(7, ..)".into(), r#"{"Tuple":["[REDACTED]",7]}"#.into()));
    let seen = text(&policy, &Event::Newtype(email()));
    assert_eq!(seen, ("Newtype(..)".into(), r#"{"Newtype":"[REDACTED]"}"#.into()));
    let seen = text(&policy, &Event::Struct { email: email(), hits: 7 });
    assert_eq!(seen, ("Struct { hits: 7, .. }".into(), r#"{"Struct":{"hits":7}}"#.into()));
    let seen = text(&policy, &vec![Sensitive::<_, mask::Email>::new(email())]);
    assert_eq!(seen, ("[[REDACTED]]".into(), r#"["[REDACTED]"]"#.into()));
}

fn text(policy: &Policy, value: &impl Redact) -> (String, String) {
    let shown = policy.show(value);
    (format!("{shown:?}"), serde_json::to_string(&shown).unwrap())
}

#[test]
fn in_a_binary_format_the_omitted_is_hidden_in_its_place() {
    #[derive(Redact)]
    struct Visit {
        #[redact(mask = mask::Email)]
        email: String,
        hits: u32,
    }

    let visit = Visit { email: "jane.doe@example.com".into(), hits: 7 };
    let policy = rule(class::USER, Treatment::Omitted);
    let binary = postcard::to_allocvec(&policy.show(&visit)).unwrap();
    assert_eq!(binary, b"\x0a[REDACTED]\x07");
}

#[test]
fn what_serde_attributes_shape_follows() {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "as serde calls it")]
    fn as_words<S: serde::Serializer>(n: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{n} words"))
    }

    #[derive(Redact)]
    #[serde(rename_all = "camelCase")]
    struct Visit {
        #[redact(mask = mask::Email)]
        #[serde(skip_serializing_if = "String::is_empty")]
        e_mail: String,
        #[redact(show, class = class::USER_CONTENT)]
        #[serde(serialize_with = "as_words")]
        note_words: u32,
        #[redact(show, class = class::USER_CONTENT)]
        #[serde(flatten)]
        extra: BTreeMap<String, u32>,
        hit_count: u32,
    }

    let visit = Visit {
        e_mail: "jane.doe@example.com".into(),
        note_words: 5,
        extra: BTreeMap::from([("x".into(), 1)]),
        hit_count: 7,
    };
    let seen = |class, treatment| text(&rule(class, treatment), &visit);
    assert_eq!(
        seen(class::SYSTEM, Treatment::Omitted),
        (
            r#"Visit { e_mail: j***@***.com, note_words: 5, extra: {"x": 1}, hit_count: 7 }"#
                .into(),
            r#"{"eMail":"j***@***.com","noteWords":"5 words","x":1,"hitCount":7}"#.into(),
        )
    );
    assert_eq!(
        seen(class::USER, Treatment::Omitted),
        ("Visit { hit_count: 7, .. }".into(), r#"{"hitCount":7}"#.into())
    );
    assert_eq!(
        seen(class::USER_CONTACT, Treatment::Hidden).1,
        r#"{"eMail":"[REDACTED]","noteWords":"5 words","x":1,"hitCount":7}"#
    );
    assert_eq!(
        seen(class::USER_CONTENT, Treatment::Hidden),
        (
            "Visit { e_mail: j***@***.com, note_words: [REDACTED], extra: [REDACTED], hit_count: 7 }"
                .into(),
            r#"{"eMail":"j***@***.com","noteWords":"[REDACTED]","hitCount":7}"#.into(),
        ),
        "what is flattened has no name to stand beside a marker",
    );
}

#[test]
fn a_variant_without_fields_is_a_value() {
    #[derive(Redact)]
    #[redact(class = class::USER_DEMOGRAPHIC_GENDER, display = "a gender")]
    enum Gender {
        Female,
        #[redact(display = "not told")]
        NotTold {},
        Told(#[redact(show)] &'static str),
    }
    #[derive(Redact)]
    #[serde(rename_all = "lowercase")]
    enum Plan {
        Gold,
        Other(u32),
    }

    for treatment in [Treatment::Pseudonym, Treatment::Hidden, Treatment::Omitted] {
        let policy = rule(class::USER_DEMOGRAPHIC, treatment);
        for gender in [Gender::Female, Gender::NotTold {}] {
            assert_shown(&policy, &gender, "[REDACTED]", r#""[REDACTED]""#);
            assert_eq!(policy.show(&gender).to_string(), "[REDACTED]");
        }
        assert_shown(&policy, &Plan::Gold, "Gold", r#""gold""#);
        let nothing = Policy::builder().default(treatment).build();
        assert_shown(&nothing, &Plan::Gold, "[REDACTED]", r#""[REDACTED]""#);
    }
    let policy = rule(class::USER, Treatment::Hidden);
    assert_shown(&policy, &Gender::Told("x"), "Told([REDACTED])", r#"{"Told":"[REDACTED]"}"#);
    assert_shown(&Policy::DECLARED, &Gender::Female, "Female", r#""Female""#);
    let nothing = Policy::builder().default(Treatment::Hidden).build();
    assert_shown(&nothing, &Plan::Other(7), "Other([REDACTED])", r#"{"other":"[REDACTED]"}"#);
    assert_eq!(Gender::Female.to_string(), "a gender");
}

/// Beside a tag serde has a place for fields, and refuses a text such as the marker.
#[test]
fn what_is_hidden_beside_a_tag_is_left_out() {
    #[derive(Redact)]
    struct Town {
        #[redact(show)]
        name: &'static str,
    }
    #[derive(Redact)]
    #[serde(tag = "kind")]
    enum Event {
        Moved(#[redact(show, class = class::USER_LOCATION)] Town),
        Left(Town),
    }

    let moved = Event::Moved(Town { name: "London" });
    let seen = |treatment| text(&rule(class::USER, treatment), &moved).1;
    assert_eq!(seen(Treatment::Declared), r#"{"kind":"Moved","name":"London"}"#);
    for treatment in [Treatment::Pseudonym, Treatment::Hidden, Treatment::Omitted] {
        assert_eq!(seen(treatment), r#"{"kind":"Moved"}"#);
    }
    let nothing = Policy::builder().default(Treatment::Hidden).build();
    let left = text(&nothing, &Event::Left(Town { name: "London" })).1;
    assert_eq!(left, r#"{"kind":"Left","name":"[REDACTED]"}"#);
}

#[test]
fn the_class_of_a_type_is_a_class_of_all_its_fields() {
    #[derive(Redact)]
    #[redact(class = class::USER_HEALTH)]
    struct Record {
        heart_beats: u32,
        #[redact(mask = mask::Email)]
        doctor: String,
        #[redact(mask = mask::Email, class = class::USER_WORKPLACE)]
        insurer: String,
        #[redact(show)]
        ward: String,
        address: Address,
    }
    #[derive(Redact)]
    struct Address {
        #[redact(show)]
        city: String,
    }

    let record = Record {
        heart_beats: 60,
        doctor: "dr.house@example.com".into(),
        insurer: "insurer@example.com".into(),
        ward: "W7".into(),
        address: Address { city: "London".into() },
    };
    let debug = |class, treatment| format!("{:?}", rule(class, treatment).show(&record));
    assert_eq!(
        debug(class::USER_HEALTH, Treatment::Hidden),
        "Record { heart_beats: [REDACTED], doctor: [REDACTED], insurer: i***@***.com, \
         ward: [REDACTED], address: [REDACTED] }"
    );
    assert_eq!(
        debug(class::USER_CONTACT_EMAIL, Treatment::Hidden),
        "Record { heart_beats: 60, doctor: [REDACTED], insurer: i***@***.com, ward: \"W7\", \
         address: Address { city: \"London\" } }"
    );
    assert_eq!(
        debug(class::USER_WORKPLACE, Treatment::Omitted),
        "Record { heart_beats: 60, doctor: d***@***.com, ward: \"W7\", \
         address: Address { city: \"London\" }, .. }"
    );
}

#[test]
fn a_derived_type_that_is_shown_follows_too() {
    #[derive(Redact)]
    struct Outer {
        #[redact(show)]
        inner: Inner,
    }
    #[derive(Redact)]
    struct Inner {
        #[redact(mask = mask::Email)]
        email: String,
    }

    let outer = Outer { inner: Inner { email: "jane.doe@example.com".into() } };
    let (debug, json) = text(&rule(class::USER_CONTACT, Treatment::Hidden), &outer);
    assert_eq!(debug, "Outer { inner: Inner { email: [REDACTED] } }");
    assert_eq!(json, r#"{"inner":{"email":"[REDACTED]"}}"#);
}

#[test]
fn of_two_policies_the_stricter_holds() {
    let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
    let hidden = rule(class::USER_CONTACT, Treatment::Hidden);
    let declared = rule(class::USER_CONTACT_EMAIL, Treatment::Declared);
    assert_eq!(hidden.scope(|| format!("{email:?}")), "[REDACTED]");
    assert_eq!(hidden.scope(|| declared.scope(|| format!("{email}"))), "[REDACTED]");
    assert_eq!(declared.scope(|| hidden.scope(|| format!("{email}"))), "[REDACTED]");
    assert_eq!(hidden.scope(|| format!("{:?}", Policy::DECLARED.show(&email))), "[REDACTED]");
    assert_eq!(format!("{email:?}"), "j***@***.com");
}

#[test]
fn a_scope_ends_with_its_call_and_stays_on_its_thread() {
    let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
    let hidden = rule(class::USER_CONTACT, Treatment::Hidden);
    let thrown = panic::catch_unwind(AssertUnwindSafe(|| hidden.scope(|| panic!("on purpose"))));
    assert!(thrown.is_err());
    assert_eq!(format!("{email:?}"), "j***@***.com");
    let elsewhere = hidden
        .scope(|| thread::scope(|threads| threads.spawn(|| format!("{email:?}")).join().unwrap()));
    assert_eq!(elsewhere, "j***@***.com");
}

/// A thread that is ending drops what it has kept, which may log something.
#[test]
fn a_scope_holds_in_a_thread_that_is_ending() {
    struct Late(Sender<[String; 2]>);

    impl Drop for Late {
        fn drop(&mut self) {
            let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
            let hidden = rule(class::USER_CONTACT, Treatment::Hidden);
            let seen = hidden.scope(|| format!("{email:?}"));
            self.0.send([seen, format!("{:?}", hidden.show(&email))]).unwrap();
        }
    }

    thread_local! {
        static LATE: RefCell<Option<Late>> = const { RefCell::new(None) };
    }

    let (sender, seen) = mpsc::channel();
    let thread = thread::spawn(|| {
        LATE.set(Some(Late(sender)));
        Policy::DECLARED.scope(|| ());
    });
    thread.join().unwrap();
    assert_eq!(seen.recv().unwrap(), ["[REDACTED]", "[REDACTED]"]);
}

#[test]
fn a_policy_says_what_it_is() {
    let policy = Policy::builder()
        .version("2026-11-24.1")
        .default(Treatment::Pseudonym)
        .rule(class::USER_CONTACT, Treatment::Hidden)
        .build();
    assert_eq!(policy.version(), Some("2026-11-24.1"));
    assert_eq!(policy.environment(), None);
    assert_eq!(policy.default_treatment(), Treatment::Pseudonym);
    assert_eq!(
        format!("{policy:?}"),
        "Policy { version: \"2026-11-24.1\", default: Pseudonym, user.contact: Hidden }"
    );
    let explained = |class| policy.explain(class).to_string();
    assert_eq!(
        explained(class::USER_CONTACT),
        "`user.contact` is hidden: it has a rule of its own, set in code"
    );
    assert_eq!(
        explained(class::USER_NAME),
        "`user.name` is shown as a pseudonym: no rule covers it, and that is the default, set in code"
    );
    assert_eq!(format!("{:?}", Policy::DECLARED), "Policy::DECLARED");
}

/// Every exit that a view has, and no other.
#[test]
fn a_view_has_the_exits_of_its_value() {
    fn exits(_: &(impl Debug + Display + Serialize)) {}
    exits(&Policy::DECLARED.show(&customer()));
}

#[test]
fn a_document_says_under_which_policy_it_was_redacted() {
    let stamped = serde_json::to_string(&redact::redacted(&customer()).with_provenance()).unwrap();
    let end = r#","_redaction":{"policy":null,"fields":5}}"#;
    let plain = serde_json::to_string(&customer()).unwrap();
    assert_eq!(stamped, plain.strip_suffix('}').unwrap().to_owned() + end);

    let policy = Policy::builder()
        .version("2026-11-24.1")
        .rule(class::USER_CONTACT, Treatment::Omitted)
        .rule(class::USER_DEMOGRAPHIC, Treatment::Hidden)
        .build();
    assert_eq!(
        serde_json::to_string(&policy.show(&customer()).with_provenance()).unwrap(),
        r#"{"id":7,"contact":"s***@***.org","login":"[REDACTED]","age":"[REDACTED]","notes":"[REDACTED]","password":"[SECRET]","plan":"gold","_redaction":{"policy":"2026-11-24.1","fields":6}}"#,
    );

    let numbers = vec![1, 2];
    let refused = serde_json::to_string(&redact::redacted(&numbers).with_provenance());
    assert_eq!(
        refused.unwrap_err().to_string(),
        "can only flatten structs and maps (got a sequence)"
    );
}
