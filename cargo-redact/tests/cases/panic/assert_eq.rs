fn check(token: &str, expected: &str) {
    assert_eq!(token, expected); //~ sensitive-in-panic
}
