//! `#[instrument]`: a span around a function, with the arguments that are decided.
//!
//! ```text
//! #[instrument(skip(card), err)]
//! fn pay(order: &Order, card: Card, cents: u64) -> Result<(), Refused> { … }
//!
//! fn pay(order: &Order, card: Card, cents: u64) -> Result<(), Refused> {
//!     let __redact_span = span!(Level::INFO, "pay", order = debug(&order).value(), cents = arg(&cents).value());
//!     let __redact_entered = __redact_span.enter();
//!     match (move || -> Result<(), Refused> { … })() {
//!         Ok(value) => Ok(value),
//!         Err(error) => { event!(Level::ERROR, error = display(&error).value()); Err(error) }
//!     }
//! }
//! ```

use proc_macro2::TokenStream;
use quote::quote;

use self::function::Function;
use self::options::Options;

mod arguments;
mod body;
mod function;
mod options;

/// The function inside of a span, or as it was and what is wrong.
pub(crate) fn expand(options: TokenStream, item: &TokenStream) -> TokenStream {
    let expanded = syn::parse2::<Function>(item.clone()).and_then(|function| {
        let options = syn::parse2::<Options>(options)?;
        body::instrument(&function, &options)
    });
    expanded.unwrap_or_else(|error| {
        let error = error.to_compile_error();
        quote!(#error #item)
    })
}
