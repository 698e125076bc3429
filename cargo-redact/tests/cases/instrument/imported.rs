use tracing::instrument;

#[instrument(err)] //~ unskipped-instrument
fn pay(card_number: &str) -> Result<(), ()> {
    Ok(())
}
