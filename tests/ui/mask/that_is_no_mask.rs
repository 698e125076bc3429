use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(mask = 4)]
    email: String,
}

fn main() {}

// errors on line: 6
