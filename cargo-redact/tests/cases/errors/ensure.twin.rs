fn find(email: &str) -> anyhow::Result<()> {
    anyhow::ensure!(email.contains('@'), "no address");
    Ok(())
}
