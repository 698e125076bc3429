use redact::{Redact, mask};

#[derive(Redact)]
struct User {
    #[redact(mask = mask::Email)]
    email: String,
}

fn show(user: &User) {
    println!("{user:?}");
}
