fn find(email: &str) -> anyhow::Result<()> {
    Err(anyhow::anyhow!("nobody with that address"))
}
