use redact::Redact;

#[derive(Redact)]
#[redact(display = "{id:x}")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
