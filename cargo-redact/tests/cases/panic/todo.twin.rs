fn check(email: &str, plan: &str) {
    todo!("{plan}");
}
