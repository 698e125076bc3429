use redact::Redact;

#[derive(Redact)]
struct Employee {
    ssn: u32,
}

fn main() {}

// errors on line: 5
