impl Service {
    #[tracing::instrument(skip(self, password))]
    async fn login(&self, user: u64, password: String) {}
}
