use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(because = "on the invoice")] //~
    id: String,
    #[redact(mask = mask::Email, because = "on the invoice")] //~
    email: String,
}

fn main() {}
