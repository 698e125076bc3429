use redact::Redact;

#[derive(Redact)]
struct Card {
    pin: Option<u16>,
}

fn main() {}

// errors on line: 5
