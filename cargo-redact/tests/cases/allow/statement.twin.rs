fn show(email: &str) {
    println!("hello");
    // redact: allow(sensitive-in-log, people have agreed)
    println!(
        "{}",
        email,
    );
}
