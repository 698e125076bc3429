#[tracing::instrument(skip(password))]
fn login(user: u64, password: &str) {}
