use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(hide)]
    notes: String,
}

fn main() {}

// errors on line: 5
