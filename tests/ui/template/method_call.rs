use redact::Redact;

#[derive(Redact)]
#[redact(display = "{id.abs()}")]
struct Customer {
    id: i32,
}

fn main() {}

// errors on line: 4
