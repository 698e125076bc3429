use redact::Redact;

#[derive(Redact)]
#[serde(rename_all = "camel_case")]
struct Customer<T> {
    id: u32,
    extra: T,
}

#[derive(Redact)]
struct Order {
    customer: Customer<u32>,
}

fn main() {
    let order = Order { customer: Customer { id: 1, extra: 7 } };
    println!("{order:?}");
    let _ = serde_json::to_string(&order);
}

// errors on line: 4
