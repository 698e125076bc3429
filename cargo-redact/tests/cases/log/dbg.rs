fn login(password: &str) {
    dbg!(password); //~ sensitive-in-log
}
