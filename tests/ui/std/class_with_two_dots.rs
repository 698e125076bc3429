use redact::Class;

use redact::Redact;

const EMAIL: Class = Class::new("user..email");

#[derive(Redact)]
struct Customer {
    #[redact(class = EMAIL)]
    email: String,
}

fn main() {}

// errors on line: 5
