use redact::{Redact, mask};

struct Login(String);

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email, as_str = Login::as_str)]
    login: Login,
}

fn main() {}

// errors on line: 7
