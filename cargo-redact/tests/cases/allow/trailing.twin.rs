fn show(email: &str) {
    println!("{email}"); // redact: allow(sensitive-in-log, shown to its owner)
}
