fn find(ssn: &str, id: u64) -> anyhow::Result<()> {
    anyhow::bail!("nobody with {}", ssn); //~ error-message
}
