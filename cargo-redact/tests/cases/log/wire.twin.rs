fn show(customer: &Customer, file: File) {
    serde_json::to_writer(file, &redact::wire(customer)).unwrap();
}
