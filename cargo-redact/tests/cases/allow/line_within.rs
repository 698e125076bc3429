fn show(email: &str, phone: &str) {
    println!(
        "{} {}",
        email, // redact: allow(sensitive-in-log, people have agreed)
        phone, //~ sensitive-in-log
    );
}
