fn check(email: &str) {
    assert!(email.contains('@'), "no address");
}
