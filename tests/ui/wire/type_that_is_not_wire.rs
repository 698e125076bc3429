use redact::{Redact, wire};

#[derive(Redact)]
struct Customer {
    #[redact]
    name: String,
}

fn main() {
    let customer = Customer { name: "Jane".to_owned() };
    let _ = wire(&customer);
}

// errors on line: 11
