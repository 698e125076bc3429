use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(because = "on the invoice")]
    id: String,
    #[redact(mask = redact::mask::Email, because = "on the invoice")]
    email: String,
}

fn main() {}

// errors on lines: 5, 7
