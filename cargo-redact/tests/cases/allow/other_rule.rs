fn show(email: &str) {
    // redact: allow(sensitive-in-panic, people have agreed) //~ useless-allow
    println!("{email}"); //~ sensitive-in-log
}
