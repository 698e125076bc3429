//! A text in which matches of one rule may begin everywhere, which a stream does not hold as a whole.

use redact_scan::{Finding, Scanner};

/// Keywords of a rule that are so close together that they are one region, longer than a stream holds; then a
/// match that goes on behind the last keyword; then as much as was there when the next piece arrived.
fn text(behind: usize) -> String {
    let keywords = "password ".repeat(2_000);
    let value = format!("w1-{}{}", "password-".repeat(6), "quince-Lark-".repeat(3));
    format!("{keywords}password={value}{}", " ".repeat(behind))
}

/// Once, the search of such a region ended behind the region, and what was left of it was less than nothing.
#[test]
fn a_match_may_end_behind_the_region_that_it_begins_in() {
    let scanner = Scanner::new();
    for behind in (0..200).step_by(8) {
        let text = text(behind);
        let mut stream = scanner.stream();
        let mut found: Vec<Finding<'_>> = stream.push(text.as_bytes()).collect();
        found.extend(stream.push(b" "));
        found.extend(stream.push(b" "));
        found.extend(stream.finish());
        let whole: Vec<Finding<'_>> = scanner.find_iter(&format!("{text}  ")).collect();
        assert_eq!(found, whole, "{behind} bytes behind the match");
    }
}
