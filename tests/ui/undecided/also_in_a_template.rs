use redact::Redact;

#[derive(Redact)]
#[redact(display = "customer {id} <{email}>, again {email}")]
struct Customer {
    id: u32,
    email: String,
}

fn main() {}

// errors on line: 7
