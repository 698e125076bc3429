fn show(customer: &Customer) {
    println!("{}", serde_json::to_string(&redact::wire(customer)).unwrap()); //~ wire-in-log
}
