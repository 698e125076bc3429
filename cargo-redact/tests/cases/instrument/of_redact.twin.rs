#[redact::instrument]
fn pay(iban: &str) {}
