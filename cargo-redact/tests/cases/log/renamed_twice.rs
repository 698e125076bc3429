fn connect(password: &str) {
    let trimmed = password.trim();
    let shown = trimmed.to_owned();
    eprintln!("with {}", shown); //~ sensitive-in-log
}
