#[derive(Debug)]
struct Session {
    id: String,
}

#[tracing::instrument(skip_all, ret)]
fn login(id: u64) -> Session {
    todo!()
}
