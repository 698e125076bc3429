//! The macros of events and spans: every value is wrapped, and what else stands in the call is handed to
//! `event!` or `span!` of `tracing`.
//!
//! ```text
//! info!(target: "shop", user, n = 1 + 1, "{user} bought {}", item)
//!
//! '__redact: {
//!     use Undecided as _;
//!     break '__redact tracing::event!(
//!         target: "shop", Level::INFO,
//!         user = arg(&user, NOWHERE).value(), n = arg(&(1 + 1), here!()).value(),
//!         "{user} bought {}", text(&item, NOWHERE), user = attempt(&user, NOWHERE).decided()
//!     );
//!     match (text(&user),) {
//!         (user,) => { let _ = format_args!("{user} bought {}", Nothing); }
//!     };
//! }
//! ```
//!
//! What stands behind the `break` is never reached, and leaves no trace in the program. It is there for the
//! compiler, which puts an error about a captured variable where the message names it, and only there.

use proc_macro2::{Span, TokenStream};
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
    target: Target,
    head: Head,
    fields: Fields,
    message: Option<Message>,
}

impl Parse for Event {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let site = input.parse::<Site>()?.of_event();
        let name: Ident = input.parse()?;
        let target = Target::of(&name.to_string());
        let head = Head::parse(&name.to_string(), input)?;
        let fields = input.parse()?;
        let message = if input.is_empty() { None } else { Some(input.parse()?) };
        Ok(Self { site, target, head, fields, message })
    }
}

impl Event {
    fn expand(&self) -> TokenStream {
        let Self { site, target: Target { name, level }, head, fields, message } = self;
        let Head { options, positional } = head;
        let (has_values, fields) = (fields.are_wrapped(), fields.expand(site));
        let call = |message: TokenStream| {
            let tracing = site.tracing();
            let name = Ident::new(name, Span::call_site());
            let level = level.as_ref().map(|level| {
                let level = Ident::new(level, Span::call_site());
                quote!(#tracing::Level::#level,)
            });
            quote!(#tracing::#name!(#options #level #positional #fields #message))
        };
        match message {
            None => call(TokenStream::new()),
            // `tracing` makes the message first.
            Some(message) if has_values => message.around(&site.before_others(), call),
            Some(message) => message.around(site, call),
        }
    }
}

/// The macro of `tracing` that a call becomes: `event!` or `span!`, so that a lint that forbids `info!` and
/// the like by their names does not find them here.
struct Target {
    name: &'static str,
    /// The level that the name of our macro stands for.
    level: Option<String>,
}

impl Target {
    fn of(macro_name: &str) -> Self {
        match macro_name {
            "event" => Self { name: "event", level: None },
            "span" => Self { name: "span", level: None },
            _ => match macro_name.strip_suffix("_span") {
                Some(level) => Self { name: "span", level: Some(level.to_uppercase()) },
                None => Self { name: "event", level: Some(macro_name.to_uppercase()) },
            },
        }
    }
}

/// Says whether a `=` is next, which is no part of another token.
fn is_assigned(input: ParseStream<'_>) -> bool {
    input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>])
}
