use redact::Redact;

#[derive(Redact)]
#[redact(display = id)]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
