#[tracing::instrument(skip_all, fields(who = %email))] //~ sensitive-in-log
fn login(email: &str, id: u64) {}
