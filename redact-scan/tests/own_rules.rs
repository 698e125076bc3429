//! Rules of one's own, and what is said of those that are wrong.
#![cfg(feature = "toml")]

use redact_scan::Scanner;

const RULE: &str = r#"
[[rule]]
id = "acme-token"
finds = "a token of Acme"
why = "It opens the warehouse."
pattern = '\bacme_(?<value>[0-9a-z]{20})\b'
keywords = ["acme_"]
class = "credential.token"
severity = "high"
source = "https://docs.acme.example/tokens"
match = ["acme_q7xlm2zt9rp4vb8nc3wd", "t=acme_kt4vq8xz1plw7rbn3myc"]
ignore = ["acme_short", "acme_q7xlm2zt9rp4vb8nc3wdtoolong"]
"#;

#[test]
fn it_is_found_like_the_others() {
    let scanner = Scanner::builder().add_toml(RULE).expect("the rule is right").build();
    assert_eq!(scanner.mask("x acme_q7xlm2zt9rp4vb8nc3wd"), "x acme_[REDACTED:acme-token]");
}

#[test]
fn a_mistake_is_told_with_its_rule() {
    let cases = [
        (r"{20})\b'", r"{21})\b'", "rule `acme-token`: sample 1 of `match` is not found"),
        (
            "acme_short",
            "acme_qqqqm2zt9rp4vb8nc3wd",
            "rule `acme-token`: sample 1 of `ignore` is found",
        ),
        ("acme-token", "AcmeToken", "rule `AcmeToken`: the id is not in kebab-case"),
        ("acme-token", "jwt", "rule `jwt`: there is a rule of that id"),
        (
            "[0-9a-z]{20}",
            "[0-9a-z]+",
            "rule `acme-token`: a match has no greatest length: write `{0,200}`, not `*`, or `within`",
        ),
        (
            "keywords = [\"acme_\"]",
            "",
            "rule `acme-token`: write either `keywords` or `digits`: one of them makes the search fast",
        ),
        (
            "severity",
            "validate = \"magic\"\nseverity",
            "rule `acme-token`: no validator has that name",
        ),
        (
            ", \"acme_q7xlm2zt9rp4vb8nc3wdtoolong\"",
            "",
            "rule `acme-token`: a rule has at least two samples in `match` and two in `ignore`",
        ),
    ];
    for (right, wrong, told) in cases {
        let error = Scanner::builder().add_toml(&RULE.replacen(right, wrong, 1));
        assert_eq!(error.expect_err(told).to_string(), told);
    }
}

#[test]
fn a_word_that_is_not_known_is_a_mistake() {
    let error = Scanner::builder().add_toml(&RULE.replacen("finds", "fnids", 1));
    assert!(error.expect_err("`fnids` is no word").to_string().contains("unknown field `fnids`"));
}
