use redact::wire;

fn show(customer: &Customer) -> serde_json::Result<()> {
    let row = serde_json::to_string(&wire(customer))?;
    tracing::info!("saved {row}"); //~ wire-in-log
    Ok(())
}
