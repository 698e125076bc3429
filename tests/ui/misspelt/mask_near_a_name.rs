use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(emial)]
    email: String,
}

fn main() {}

// errors on line: 5
