//! What is found, where, and what is put in its place.

use redact_scan::{Scanner, Severity};

fn found(text: &str) -> Vec<String> {
    Scanner::new().find_iter(text).map(|finding| finding.to_string()).collect()
}

#[test]
fn a_token_is_found_and_masked() {
    let text = "auth with ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W now";
    assert_eq!(found(text), ["github-token at 10..50"]);
    assert_eq!(Scanner::new().mask(text), "auth with [REDACTED:github-token] now");
}

#[test]
fn a_text_without_a_finding_is_handed_back() {
    let text = "GET /api/v2/orders/42 200 in 17 ms, trace 7c1e9a0d4b8f25367e90d1ab5c3f8264";
    assert!(matches!(Scanner::new().mask(text), std::borrow::Cow::Borrowed(same) if same == text));
}

/// The whole value of `secret` covers the token in it; the token is what is worse.
#[test]
fn matches_that_overlap_are_one_finding_of_the_most_severe() {
    let text = "password='x1-AKIAQ7XLM2ZT9RP4VB8N/npm_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W'";
    assert_eq!(found(text), ["npm-token at 10..74"]);
    let finding = Scanner::new();
    let finding = finding.find_iter(text).next().expect("it was found above");
    assert_eq!(finding.rule().severity(), Severity::Critical);
}

#[test]
fn a_private_key_of_many_lines_is_one_finding() {
    let body = "MC4CAQAwBQYDK2VwBCIEIGd4c2Z2a3FwbGR3bXJ0aGJuY3l6Z2F1aGVqcTg3Zg==\n".repeat(40);
    let text = format!("a\n-----BEGIN PRIVATE KEY-----\n{body}-----END PRIVATE KEY-----\nb");
    assert_eq!(Scanner::new().mask(&text), "a\n[REDACTED:pem-private-key]\nb");
}

#[test]
fn a_marker_is_not_found() {
    for text in
        ["password=[REDACTED:jwt]", "token: [REDACTED:github-token]", "secret='[REDACTED:x]'"]
    {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}

#[test]
fn a_finding_takes_whole_characters() {
    let scanner = Scanner::new();
    assert_eq!(scanner.mask("password='pä55wörd-Zwölf'"), "password='[REDACTED:password-quoted]'");
}

#[test]
fn a_rule_is_chosen_by_id_or_class() {
    let text = "ada@example.org AKIAQ7XLM2ZT9RP4VB8N";
    let mask = |scanner: Scanner| scanner.mask(text).into_owned();
    let all = mask(Scanner::new());
    assert_eq!(all, "[REDACTED:email] [REDACTED:aws-access-key-id]");
    let builder = || Scanner::builder();
    let no_email = mask(builder().disable("email").unwrap().build());
    assert_eq!(no_email, "ada@example.org [REDACTED:aws-access-key-id]");
    let no_credential = mask(builder().disable("credential").unwrap().build());
    assert_eq!(no_credential, "[REDACTED:email] AKIAQ7XLM2ZT9RP4VB8N");
    let back = builder().disable("user").and_then(|b| b.enable("user.contact.email")).unwrap();
    assert_eq!(mask(back.build()), all);
}

#[test]
fn a_name_that_no_rule_has_is_an_error() {
    let told = |name: &str| Scanner::builder().enable(name).unwrap_err().to_string();
    assert_eq!(
        told("github-tokn"),
        "no rule has the id or the class `github-tokn`: did you mean `github-token`?"
    );
    assert_eq!(
        told("user.contact.emial"),
        "no rule has the id or the class `user.contact.emial`: did you mean `user.contact.email`?"
    );
    assert_eq!(
        told("weather"),
        "no rule has the id or the class `weather`: `Scanner::rules` lists those that are on"
    );
    assert!(Scanner::builder().disable("user.contact.emial").is_err());
    assert!(Scanner::builder().anywhere("nl-bns").is_err());
}
