use redact::Redact;

#[derive(Redact)]
#[redact(format = "customer {id}")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
