use redact::{Redact, mask};

#[derive(Redact)]
struct User {
    #[redact(mask = mask::Name)]
    called: String,
}

fn show(user: &User) {
    println!("{}", user.called); //~ sensitive-in-log
}
