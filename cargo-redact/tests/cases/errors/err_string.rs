fn find(email: &str) -> Result<(), String> {
    Err(format!("nobody with {email}")) //~ sensitive-in-string
}
