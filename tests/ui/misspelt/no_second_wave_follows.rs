use redact::Redact;

#[derive(Redact)]
#[redact(display = "customer {id} {idd}")]
#[serde(rename_all = "camelCase")]
struct Customer<T> {
    #[redact(shwo)]
    id: String,
    extra: T,
}

#[derive(Redact)]
struct Order {
    customer: Customer<u32>,
}

fn main() {
    let order = Order { customer: Customer { id: String::new(), extra: 7 } };
    println!("{order:?} {} {:#?}", order.customer, order.customer);
    let _ = serde_json::to_string(&order);
}

// errors on lines: 4, 7
