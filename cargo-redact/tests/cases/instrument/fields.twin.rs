#[tracing::instrument(skip_all, fields(who = %id))]
fn login(email: &str, id: u64) {}
