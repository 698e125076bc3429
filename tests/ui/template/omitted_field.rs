use redact::Redact;

#[derive(Redact)]
#[redact(display = "customer {id} {cache}")]
struct Customer {
    id: u32,
    #[redact(omit)]
    cache: String,
}

fn main() {}

// errors on line: 4
