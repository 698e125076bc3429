use redact::{Class, Redact};

#[derive(Redact)]
struct Customer {
    #[redact(class = Class::new("user..email"))]
    email: String,
}

fn main() {}

// errors on line: 5
