fn check(found: Option<u8>, ssn: &str) {
    found.expect("nobody with that number");
}
