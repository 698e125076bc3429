#[derive(redact::Redact)]
struct User {
    #[redact]
    email: String,
}

fn show(user: &User) {
    println!("{}", serde_json::to_string(user).unwrap());
}
