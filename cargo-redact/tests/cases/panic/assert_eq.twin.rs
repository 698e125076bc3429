fn check(token: &str, expected: &str) {
    assert!(token == expected);
}
