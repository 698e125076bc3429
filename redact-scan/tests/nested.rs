//! What is found in other encodings, and where.

use redact_scan::Scanner;

fn found(text: &str) -> Vec<String> {
    let scanner = Scanner::new();
    scanner
        .find_iter(text)
        .map(|finding| format!("{} {}", finding.rule().id(), &text[finding.span()]))
        .collect()
}

/// `password=w1llow-Crane-5` in base64.
const BASE64: &str = "cGFzc3dvcmQ9dzFsbG93LUNyYW5lLTU=";

#[test]
fn base64_is_found_as_a_whole() {
    assert_eq!(found(&format!("body: {BASE64} end")), [format!("password-bare {BASE64}")]);
}

#[test]
fn hex_is_found_as_a_whole() {
    let hex = "70617373776f72643d77316c6c6f772d4372616e652d35";
    assert_eq!(found(&format!("body {hex}")), [format!("password-bare {hex}")]);
}

#[test]
fn percent_encoding_is_found_in_place() {
    assert_eq!(
        found("GET /?next=%3Fpassword%3Dw1llow-Crane%2D5%26x HTTP/1.1"),
        ["password-bare w1llow-Crane%2D5"]
    );
}

#[test]
fn json_escapes_are_found_in_place() {
    assert_eq!(
        found(r#"{"m":"pw\u0064=1 pass\u0077ord=w1llow-Crane-5\n"}"#),
        ["password-bare w1llow-Crane-5"]
    );
    assert_eq!(
        found(r#"{"m":"\nghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W\n"}"#),
        ["github-token ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W"]
    );
}

/// Base64 of base64 is looked into, base64 of base64 of base64 is not.
#[test]
fn encodings_are_looked_into_two_deep() {
    let two = "Y0dGemMzZHZjbVE5ZHpGc2JHOTNMVU55WVc1bExUVT0=";
    let three = "WTBkR2VtTXpaSFpqYlZFNVpIcEdjMkpIT1ROTVZVNTVXVmMxYkV4VVZUMD0=";
    assert_eq!(found(two), [format!("password-bare {two}")]);
    assert_eq!(found(three), [""; 0]);
}

#[test]
fn what_is_public_is_not_found() {
    for text in [
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
        "9a1c5e7703bd42f86e0d91c4b7a25f3860e1d7c9b4a8523f7690ecd1b3a4f5e8",
        "550e8400-e29b-41d4-a716-446655440000",
        "trace_id=7c1e9a0d4b8f25367e90d1ab5c3f8264 span_id=7c1e9a0d4b8f2536",
        "commit 7c1e9a0d4b8f25367e90d1ab5c3f8264907eb1d5",
        "2026-11-24T11:22:33.444Z",
    ] {
        assert_eq!(found(text), [""; 0], "{text}");
    }
}
