use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, LitStr, Token};

use super::fields::{Field, Name};
use super::fragment::expression;
use super::site::Site;

/// One call of `record!`: fields of a span that is open.
///
/// ```text
/// match &span {
///     span => if !Span::is_disabled(span) {
///         Span::record(span, "user.id", arg(&id).value());
///     },
/// }
/// ```
pub(super) struct Record {
    site: Site,
    span: Expr,
    fields: Punctuated<Field, Token![,]>,
}

impl Parse for Record {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let (site, span) = (input.parse()?, expression(input)?);
        input.parse::<Token![,]>()?;
        let fields = input.parse_terminated(Field::parse, Token![,])?;
        Ok(Self { site, span, fields })
    }
}

impl Record {
    pub(super) fn expand(&self) -> TokenStream {
        let Self { site, span, fields } = self;
        let tracing = site.tracing();
        let records = fields.iter().map(|field| {
            let (name, value) = (text(&field.name), field.value(site));
            quote!(#tracing::Span::record(__redact_span, #name, #value);)
        });
        quote! {
            match &#span {
                __redact_span => if !#tracing::Span::is_disabled(__redact_span) { #(#records)* }
            }
        }
    }
}

/// A name as the span was opened with it.
fn text(name: &Name) -> TokenStream {
    match name {
        Name::Dotted(names) => {
            let names: Vec<_> = names.iter().map(|name| name.unraw().to_string()).collect();
            LitStr::new(&names.join("."), Span::mixed_site()).to_token_stream()
        }
        Name::Text(text) => text.to_token_stream(),
        Name::Constant(constant) => constant.to_token_stream(),
    }
}
