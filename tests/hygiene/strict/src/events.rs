//! Events, in the words that clippy likes best.

use alloc::string::String;
use core::future::{Future, ready};

use redact::tracing::{Empty, Level, Span};
use redact::{
    Redact, Sensitive, event, info, info_span, instrument, mask, masked, record, show, span, warn,
};

/// Logs in.
///
/// # Errors
///
/// For a user whose number is zero.
#[instrument(skip(email), fields(mail = masked(email, mask::Email), later), err, ret)]
pub fn login(id: u32, email: &str, (a, b): (u16, Sensitive<String>)) -> Result<u32, u32> {
    info!(id, ?id, %a, b, text = show(email), "{id} {:?}", masked(email, mask::Email));
    warn!(target: "t", sum = id.wrapping_add(1), is = id == 1, "{id:>5} {b} {}", a);
    event!(Level::WARN, { id, name = "literal" }, "{a}");
    record!(Span::current(), later = id);
    let _entered = span!(Level::INFO, "s", id, later = Empty).entered();
    let _inner = info_span!("inner", "{id}").entered();
    redact::log::info!(id, email:% = masked(email, mask::Email); "{id}");
    if id == 0 {
        return Err(id);
    }
    Ok(id)
}

/// A shop.
#[derive(Redact)]
#[non_exhaustive]
pub struct Shop {
    /// How much it has sold.
    sales: u64,
    /// To whom.
    #[redact]
    last: String,
}

impl Shop {
    /// Sells.
    #[instrument(ret)]
    pub fn sell(&mut self, amount: u64) -> u64 {
        self.sales = self.sales.saturating_add(amount);
        self.sales
    }

    /// Waits.
    ///
    /// # Errors
    ///
    /// Never.
    #[instrument(skip(self), err)]
    pub async fn closed(&self, days: u64) -> Result<u64, u64> {
        Ok(ready(self.sales.max(days)).await)
    }

    /// Waits, too.
    #[instrument(skip_all)]
    pub fn opened(&self, days: u64) -> impl Future<Output = u64> + use<> {
        let sales = self.sales;
        async move { sales.max(days) }
    }
}

#[cfg(test)]
mod tests {
    use alloc::borrow::ToOwned;

    use super::*;

    #[test]
    fn a_function_returns_what_it_did() {
        let b = || Sensitive::new("b".to_owned());
        assert_eq!(login(1, "jane@example.com", (2, b())), Ok(1));
        assert_eq!(login(0, "", (2, b())), Err(0));
        let mut shop = Shop { sales: 1, last: "Ada".to_owned() };
        assert_eq!(shop.sell(2), 3);
        drop(shop.closed(1));
        drop(shop.opened(1));
        let text = redact::format!("{} {text}", shop.sales, text = show("a"));
        assert_eq!(text, "3 a");
    }
}
