fn login(password: &str) {
    dbg!(password.is_empty());
}
