struct Client {
    api_key: String,
}

impl Client {
    #[tracing::instrument(skip_all)]
    fn ping(&self) {}
}
