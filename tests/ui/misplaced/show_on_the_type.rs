use redact::Redact;

#[derive(Redact)]
#[redact(show)]
struct Customer {
    id: String,
}

fn main() {}

// errors on line: 4
