fn check(found: Option<u8>, ssn: &str) {
    found.expect(&format!("nobody with {ssn}")); //~ sensitive-in-panic
}
