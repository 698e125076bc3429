impl Service {
    #[tracing::instrument(skip(self))] //~ unskipped-instrument
    async fn login(&self, user: u64, password: String) {}
}
