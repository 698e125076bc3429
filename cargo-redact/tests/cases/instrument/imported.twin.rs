use tracing::instrument;

#[instrument(err)]
fn pay(card_count: usize) -> Result<(), ()> {
    Ok(())
}
