mod inner {
    // redact: allow(sensitive-in-log, the command line shows its own user)
    pub fn show(email: &str) {
        println!("{email}");
        println!("{email}");
    }
}
