//! What every rule of this crate has.

use std::collections::BTreeSet;

use redact_core::class::TAXONOMY;
use redact_scan::{Builder, Scanner};

#[test]
fn the_class_of_each_rule_is_of_the_taxonomy() {
    let known: BTreeSet<&str> = TAXONOMY.iter().map(|class| class.path()).collect();
    let scanner = all();
    let unknown: Vec<&str> = scanner
        .rules()
        .filter(|rule| !known.contains(rule.class()))
        .map(redact_scan::Rule::id)
        .collect();
    assert_eq!(unknown, [""; 0]);
}

#[test]
fn each_rule_says_what_and_why_and_where_that_is_written() {
    for rule in all().rules() {
        assert!(rule.source().starts_with("https://"), "{rule:?} names no source");
        assert!(rule.why().ends_with('.'), "{rule:?} does not say why in a sentence");
        assert!(!rule.finds().ends_with('.'), "{rule:?} says what it finds in a sentence");
    }
}

#[test]
fn there_are_rules_for_the_tokens_of_more_than_120_providers() {
    let scanner = Scanner::builder().disable("user").expect("it is a class").build();
    assert!(scanner.rules().count() >= 240, "{}", scanner.rules().count());
}

/// Those that are off by default, too.
fn all() -> Scanner {
    let classes = ["credential", "user"];
    let builder = classes.into_iter().try_fold(Scanner::builder(), Builder::enable);
    builder.expect("they are classes").build()
}
