use redact::{Redact, mask};

#[derive(Redact)]
struct Customer {
    #[redact(show, because = "on the invoice")]
    #[redact(mask = mask::Email)] //~
    id: String,
}

fn main() {}
