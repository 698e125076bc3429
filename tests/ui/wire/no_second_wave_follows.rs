use redact::{Redact, wire};

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    #[redact(shwo)]
    name: String,
    orders: Vec<Order>,
}

#[derive(Redact)]
#[redact(wire = "clear")]
struct Order {
    id: u64,
}

#[derive(Redact)]
#[redact(wire)]
struct Shop {
    customers: Vec<Customer>,
    open: Vec<Order>,
}

fn main() {
    let customer = Customer { name: "Jane".to_owned(), orders: vec![] };
    serde_json::to_string(&wire(&customer)).unwrap();
}

// errors on lines: 6, 12
