fn find(email: &str) -> anyhow::Result<()> {
    Err(anyhow::anyhow!("nobody with {email}")) //~ error-message
}
