fn check(password: &str) {
    panic!("bad password {password}"); //~ sensitive-in-panic
}
