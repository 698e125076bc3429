use redact::Redact;

#[derive(Redact)]
struct Customer<'a> {
    email: Option<&'a str>,
}

fn main() {}

// errors on line: 5
