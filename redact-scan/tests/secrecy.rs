//! Nothing that is printed shows what was found.

use redact_scan::{Finding, Scanner};

#[test]
fn a_finding_does_not_show_the_text() {
    let scanner = Scanner::new();
    let text = "db.password = 'canary-7f-Lark'";
    let found: Vec<Finding<'_>> = scanner.find_iter(text).collect();
    assert_eq!(format!("{found:?}"), "[Finding(password-quoted at 15..29)]");
    assert_eq!(format!("{found:#?}"), "[\n    Finding(password-quoted at 15..29),\n]");
    assert_eq!(found[0].to_string(), "password-quoted at 15..29");
    assert_eq!(format!("{:?}", found[0].rule()), "Rule(password-quoted)");
}
