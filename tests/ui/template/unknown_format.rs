use redact::Redact;

#[derive(Redact)]
#[redact(display = "{id:y}")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
