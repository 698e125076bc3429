use redact::Redact;

#[derive(Redact)]
struct Payment {
    card_number: u64,
}

fn main() {}

// errors on line: 5
