use redact::Redact;

type Email = String;

#[derive(Redact)]
struct Customer {
    email: Email,
}

fn main() {}

// errors on line: 7
