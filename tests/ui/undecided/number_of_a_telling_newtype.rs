use redact::Redact;

#[derive(Redact)]
struct Ssn(u64);

#[derive(Redact)]
enum Proof {
    Pin(Option<u16>),
    Attempts(u16),
}

fn main() {}

// errors on lines: 4, 8
