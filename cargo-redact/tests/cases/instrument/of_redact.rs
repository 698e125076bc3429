#[tracing::instrument] //~ unskipped-instrument
fn pay(iban: &str) {}
