//! Events of a crate that knows neither `redact` nor `tracing`.

use veil::tracing::{Empty, Level};
use veil::{info, info_span, instrument, mask, masked, record, show};

/// Logs in.
///
/// # Errors
///
/// For a user whose number is zero.
#[instrument(crate = veil, skip(email), fields(mail = masked(email, mask::Email)), err, ret)]
pub fn login(id: u32, email: &str) -> Result<u32, u32> {
    info!(id, text = show(email), "{id} {}", masked(email, mask::Email));
    veil::event!(Level::WARN, "{id:?}");
    let span = info_span!("s", later = Empty);
    record!(span, later = id);
    veil::log::info!(id; "{id}");
    if id == 0 { Err(id) } else { Ok(id) }
}

/// Waits for nothing.
#[instrument(crate = ::veil)]
pub async fn pause(id: u32) {
    std::future::ready(id).await;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_function_returns_what_it_did() {
        assert_eq!((login(1, "jane@example.com"), login(0, "")), (Ok(1), Err(0)));
        assert_eq!(veil::format!("{} {x}", 1, x = show("a")), "1 a");
        drop(pause(1));
    }
}
