use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(xyzzy)]
    id: String,
}

fn main() {}

// errors on line: 5
