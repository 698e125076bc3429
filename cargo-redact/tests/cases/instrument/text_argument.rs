#[tracing::instrument] //~ unskipped-instrument
fn login(user: u64, password: &str) {}
