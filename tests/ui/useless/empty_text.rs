use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(text = "")] //~
    notes: String,
    #[redact(mask = mask::Email, text = "  ")] //~
    email: String,
}

fn main() {}
