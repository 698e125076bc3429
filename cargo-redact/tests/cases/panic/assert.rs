fn check(ok: bool, email: &str) {
    assert!(ok, "no account for {email}"); //~ sensitive-in-panic
}
