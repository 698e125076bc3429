fn check(found: Option<u8>, email: &str) -> u8 {
    found.unwrap_or_else(|| panic!("nobody with {email}")) //~ sensitive-in-panic
}
