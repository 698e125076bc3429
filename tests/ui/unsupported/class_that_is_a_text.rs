use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(class = "user.contact.email")]
    email: String,
}

fn main() {}

// errors on line: 5
