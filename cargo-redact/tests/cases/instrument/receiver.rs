#[derive(Debug)] //~ raw-debug
struct Client {
    api_key: String,
}

impl Client {
    #[tracing::instrument] //~ unskipped-instrument
    fn ping(&self) {}
}
