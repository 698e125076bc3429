#[derive(Debug)] //~ raw-debug
struct Session {
    access_token: String,
}

#[tracing::instrument(skip_all, ret)] //~ unskipped-instrument
fn login(id: u64) -> Session {
    todo!()
}
