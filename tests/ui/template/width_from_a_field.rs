use redact::Redact;

#[derive(Redact)]
#[redact(display = "{id:>width$}")]
struct Customer {
    id: u32,
    width: usize,
}

fn main() {}

// errors on line: 4
