use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show = true)]
    id: String,
}

fn main() {}

// errors on line: 5
