fn check(email: &str, plan: &str) {
    todo!("{email}"); //~ sensitive-in-panic
}
