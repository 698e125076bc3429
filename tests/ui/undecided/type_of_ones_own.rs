use redact::Redact;

struct Address {
    street: String,
}

#[derive(Redact)]
struct Customer {
    address: Address,
}

fn main() {}

// errors on line: 9
