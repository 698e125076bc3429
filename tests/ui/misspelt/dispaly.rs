use redact::Redact;

#[derive(Redact)]
#[redact(dispaly = "customer {id}")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
