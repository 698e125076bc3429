use redact::Redact;

#[derive(Redact)]
struct Customer<'a> {
    email: &'a str,
}

fn main() {}

// errors on line: 5
