fn label(email: &str) -> String {
    format!("to {email}") //~ sensitive-in-string
}
