fn find(ok: bool, email: &str) -> anyhow::Result<()> {
    anyhow::ensure!(ok, "nobody with {email}"); //~ error-message
    Ok(())
}
