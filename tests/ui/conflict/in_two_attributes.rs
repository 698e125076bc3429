use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, because = "on the invoice")]
    #[redact(mask = redact::mask::Email)]
    id: String,
}

fn main() {}

// errors on line: 6
