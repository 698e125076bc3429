//! The macros of events and spans: every value is wrapped, and what else stands in the call is handed to
//! the macro of `tracing` that has the same name.
//!
//! ```text
//! info!(target: "shop", user, n = 1 + 1, "{user} bought {}", item)
//!
//! '__redact: {
//!     use Undecided as _;
//!     break '__redact tracing::info!(
//!         target: "shop",
//!         user = arg(&user).value(), n = arg(&(1 + 1)).value(),
//!         "{user} bought {}", text(&item), user = attempt(&user).decided()
//!     );
//!     match (text(&user),) {
//!         (user,) => { let _ = format_args!("{user} bought {}", Nothing); }
//!     };
//! }
//! ```
//!
//! What stands behind the `break` is never reached, and leaves no trace in the program. It is there for the
//! compiler, which puts an error about a captured variable where the message names it, and only there.

use proc_macro2::TokenStream;
use quote::quote;
use syn::parse::{Parse, ParseStream};
use syn::{Ident, Token};

pub(crate) use self::fields::Field;
use self::fields::Fields;
pub(crate) use self::fragment::body;
use self::head::Head;
use self::log::Log;
use self::message::Message;
use self::record::Record;
pub(crate) use self::site::Site;
use self::text::Text;

mod fields;
mod format;
mod fragment;
mod head;
mod log;
mod message;
mod record;
mod site;
mod text;

/// An event or a span.
pub(crate) fn event(input: TokenStream) -> TokenStream {
    expand(syn::parse2(input), Event::expand)
}

/// Fields of a span that is open.
pub(crate) fn record(input: TokenStream) -> TokenStream {
    expand(syn::parse2(input), Record::expand)
}

/// A record of `log`.
pub(crate) fn log(input: TokenStream) -> TokenStream {
    expand(syn::parse2(input), Log::expand)
}

/// Text.
pub(crate) fn text(input: TokenStream) -> TokenStream {
    expand(syn::parse2(input), Text::expand)
}

fn expand<T>(call: syn::Result<T>, expand: impl FnOnce(&T) -> TokenStream) -> TokenStream {
    match call {
        Ok(call) => expand(&call),
        Err(error) => error.to_compile_error(),
    }
}

/// One call of a macro.
struct Event {
    site: Site,
    /// The macro.
    name: Ident,
    head: Head,
    fields: Fields,
    message: Option<Message>,
}

impl Parse for Event {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let site = input.parse::<Site>()?.of_event();
        let name: Ident = input.parse()?;
        let head = Head::parse(&name.to_string(), input)?;
        let fields = input.parse()?;
        let message = if input.is_empty() { None } else { Some(input.parse()?) };
        Ok(Self { site, name, head, fields, message })
    }
}

impl Event {
    fn expand(&self) -> TokenStream {
        let Self { site, name, head, fields, message } = self;
        let fields = fields.expand(site);
        let call = |message: TokenStream| {
            let tracing = site.tracing();
            quote!(#tracing::#name!(#head #fields #message))
        };
        match message {
            None => call(TokenStream::new()),
            Some(message) => message.around(site, call),
        }
    }
}

/// Says whether a `=` is next, which is no part of another token.
fn is_assigned(input: ParseStream<'_>) -> bool {
    input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>])
}
