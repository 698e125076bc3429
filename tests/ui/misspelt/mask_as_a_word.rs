use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(email)]
    email: String,
}

fn main() {}

// errors on line: 5
