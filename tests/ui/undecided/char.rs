use redact::Redact;

#[derive(Redact)]
struct Customer {
    initial: char,
}

fn main() {}

// errors on line: 5
