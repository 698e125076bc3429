use redact::info;

struct User {
    name: String,
}

fn main() {
    let email = String::new();
    let user = User { name: String::new() };
    info!(email);
    info!(user.name, "and a message");
    info!(?email);
    info!(%email);
}

// errors on lines: 10, 11, 12, 13
