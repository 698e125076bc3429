use redact::{Redact, wire};

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    #[redact]
    name: String,
}

fn main() {
    let customer = Customer { name: "Jane".to_owned() };
    println!("{:?}", wire(&customer));
}

// errors on line: 12
