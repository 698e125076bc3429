fn check(password: &str) {
    panic!("bad password of {} letters", password.len());
}
