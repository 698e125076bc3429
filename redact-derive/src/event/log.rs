use proc_macro2::{Span, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, Token};

use super::fields::is_literal;
use super::fragment::expression;
use super::head::Head;
use super::is_assigned;
use super::message::Message;
use super::site::Site;

/// One call of a macro of `log`.
///
/// ```text
/// info!(target: "shop", user, n:? = 1 + 1; "{user} bought")
///
/// log::log!(
///     target: "shop", Level::Info, user = logged(&user), n:? = as_debug(&(1 + 1)); "{user} bought", user = …
/// )
/// ```
pub(super) struct Log {
    site: Site,
    name: Ident,
    head: Head,
    pairs: Punctuated<Pair, Token![,]>,
    semicolon: Option<Token![;]>,
    message: Message,
}

/// `key = value`, `key`, `key:? = value`, …
struct Pair {
    key: TokenTree,
    capture: Capture,
    value: Expr,
}

#[derive(Clone, Copy)]
enum Capture {
    Value,
    Debug,
    Display,
}

impl Parse for Log {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let site = input.parse()?;
        let name: Ident = input.parse()?;
        let head = Head::parse(&name.to_string(), input)?;
        let mut pairs = Punctuated::new();
        let mut semicolon = None;
        if has_pairs(input) {
            while semicolon.is_none() {
                pairs.push_value(input.parse()?);
                semicolon = input.parse()?;
                if semicolon.is_none() {
                    pairs.push_punct(input.parse()?);
                }
            }
        }
        Ok(Self { site, name, head, pairs, semicolon, message: input.parse()? })
    }
}

/// Says whether there are pairs, which end in a semicolon.
fn has_pairs(input: ParseStream<'_>) -> bool {
    let tokens = input.fork().parse::<TokenStream>().unwrap_or_default();
    tokens.into_iter().any(|token| matches!(token, TokenTree::Punct(mark) if mark.as_char() == ';'))
}

impl Log {
    pub(super) fn expand(&self) -> TokenStream {
        let Self { site, name, head, pairs, semicolon, message } = self;
        let events = site.events();
        let pairs = pairs.pairs().map(|pair| {
            let (pair, comma) = (pair.value().expand(site), pair.punct());
            quote!(#pair #comma)
        });
        let pairs: TokenStream = pairs.collect();
        let Head { options, positional } = head;
        let level = level(&name.to_string()).map(|level| {
            let level = Ident::new(level, Span::call_site());
            quote!(#events::log::Level::#level,)
        });
        message.around(site, |message| {
            quote!(#events::log::log!(#options #level #positional #pairs #semicolon #message))
        })
    }
}

/// The level that the name of a macro stands for.
fn level(macro_name: &str) -> Option<&'static str> {
    match macro_name {
        "trace" => Some("Trace"),
        "debug" => Some("Debug"),
        "info" => Some("Info"),
        "warn" => Some("Warn"),
        "error" => Some("Error"),
        _ => None,
    }
}

impl Parse for Pair {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let key: TokenTree = input.parse()?;
        let capture = match input.parse::<Option<Token![:]>>()? {
            Some(_) => input.parse()?,
            None => Capture::Value,
        };
        let value = if is_assigned(input) {
            input.parse::<Token![=]>()?;
            expression(input)?
        } else {
            syn::parse2(key.to_token_stream())?
        };
        Ok(Self { key, capture, value })
    }
}

impl Pair {
    fn expand(&self, site: &Site) -> TokenStream {
        let Self { key, capture, value } = self;
        match capture {
            Capture::Value if is_literal(value) => quote!(#key = #value),
            Capture::Value => {
                let value = site.call("logged", value);
                quote!(#key = #value)
            }
            Capture::Debug => {
                let value = site.call("as_debug", value);
                quote!(#key:? = #value)
            }
            Capture::Display => {
                let value = site.call("as_display", value);
                quote!(#key:% = #value)
            }
        }
    }
}

impl Parse for Capture {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.parse::<Option<Token![?]>>()?.is_some() {
            return Ok(Self::Debug);
        }
        if input.parse::<Option<Token![%]>>()?.is_some() {
            return Ok(Self::Display);
        }
        let word = input.call(Ident::parse_any)?;
        match word.to_string().as_str() {
            "debug" => Ok(Self::Debug),
            "display" | "err" | "error" => Ok(Self::Display),
            _ => {
                let message = format!(
                    "`:{word}` would pass by the decision; write `:?`, `:%`, `:err`, or nothing"
                );
                Err(syn::Error::new(word.span(), message))
            }
        }
    }
}
