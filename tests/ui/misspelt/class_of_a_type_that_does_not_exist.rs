use redact::{Redact, class};

#[derive(Redact)]
#[redact(class = class::USER_CONTACTS)]
struct Customer {
    #[redact]
    email: String,
    #[redact]
    phone: String,
}

fn main() {}

// errors on line: 4
