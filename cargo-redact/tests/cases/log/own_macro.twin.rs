fn show(password: &str) {
    login!("with {}", password);
}
