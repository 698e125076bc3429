fn connect(password: &str) {
    let trimmed = password.trim();
    let shown = trimmed.len();
    eprintln!("with {}", shown);
}
