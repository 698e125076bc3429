//! What is found, where, and what is put in its place.

use redact_scan::Scanner;

#[test]
fn a_token_is_found_and_masked() {
    let text = "auth with ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W now";
    let scanner = Scanner::new();
    let found: Vec<String> = scanner.find_iter(text).map(|finding| finding.to_string()).collect();
    assert_eq!(found, ["github-token at 10..50"]);
    assert_eq!(scanner.mask(text), "auth with [REDACTED:github-token] now");
}
