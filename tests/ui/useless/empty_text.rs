use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(text = "")]
    notes: String,
    #[redact(mask = redact::mask::Email, text = "  ")]
    email: String,
}

fn main() {}

// errors on lines: 5, 7
