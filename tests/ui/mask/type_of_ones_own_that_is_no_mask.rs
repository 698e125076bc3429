use redact::Redact;

struct Stars;

#[derive(Redact)]
struct Customer {
    #[redact(mask = Stars)]
    email: String,
}

fn main() {}

// errors on line: 8
