use redact::{Redact, mask};

struct Login(String);

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email)]
    login: Login,
}

fn main() {}

// errors on line: 8
