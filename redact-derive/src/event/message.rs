use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitStr, Token};

use super::fields::is_literal;
use super::format::{Format, Role};
use super::fragment::expression;
use super::is_assigned;
use super::site::{Site, hygienic};

/// A format string and its arguments.
pub(crate) struct Message {
    format: Expr,
    comma: Option<Token![,]>,
    arguments: Punctuated<Argument, Token![,]>,
}

struct Argument {
    name: Option<Ident>,
    value: Expr,
}

impl Parse for Message {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let format = expression(input)?;
        let comma = if input.is_empty() { None } else { Some(input.parse()?) };
        let arguments = input.parse_terminated(Argument::parse, Token![,])?;
        Ok(Self { format, comma, arguments })
    }
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        if ahead.call(Ident::parse_any).is_ok() && is_assigned(&ahead) {
            let name = Some(input.call(Ident::parse_any)?);
            input.parse::<Token![=]>()?;
            return Ok(Self { name, value: expression(input)? });
        }
        Ok(Self { name: None, value: expression(input)? })
    }
}

impl Message {
    /// Hands the message with wrapped arguments to `call`, where the variables that it captures are
    /// wrapped too.
    pub(crate) fn around(
        &self,
        site: &Site,
        call: impl FnOnce(TokenStream) -> TokenStream,
    ) -> TokenStream {
        let Some(literal) = self.literal() else {
            let format = &self.format;
            let arguments = self.arguments(site, &Format::default());
            return call(quote!(#format #arguments));
        };
        let format = Format::parse(&literal.value());
        let names = self.names();
        let captured = format.captured(&names);
        let captured = captured.map(|(name, role)| Captured::new(name, role, literal, site));
        let (named, bound): (Vec<_>, Vec<_>) = captured.partition(Captured::is_no_binding);
        let mut arguments = self.arguments(site, &format);
        if !named.is_empty() {
            let comma = (!self.arguments.trailing_punct() || self.arguments.is_empty()).then(|| quote!(,));
            let named = named.iter().map(|Captured { name, value, .. }| quote!(#name = #value));
            arguments.extend(quote!(#comma #(#named),*));
        }
        if bound.is_empty() {
            return call(quote!(#literal #arguments));
        }
        let mut literal = literal.clone();
        literal.set_span(hygienic(literal.span()));
        let call = call(quote!(#literal #arguments));
        let values = bound.iter().map(|captured| &captured.value);
        let names = bound.iter().map(|captured| &captured.name);
        quote_spanned!(literal.span()=> match (#(#values,)*) { (#(#names,)*) => #call })
    }

    fn literal(&self) -> Option<&LitStr> {
        literal(&self.format)
    }

    /// The names of the arguments, in their order.
    fn names(&self) -> Vec<Option<String>> {
        let names = self.arguments.iter().map(|argument| argument.name.as_ref());
        names.map(|name| name.map(|name| name.unraw().to_string())).collect()
    }

    fn arguments(&self, site: &Site, format: &Format) -> TokenStream {
        let names = self.names();
        let comma = self.comma;
        let arguments = self.arguments.pairs().enumerate().map(|(position, pair)| {
            let (argument, comma) = (pair.value(), pair.punct());
            let name = argument.name.as_ref().map(|name| quote!(#name =));
            let value = match format.role(position, &names) {
                Role::Count => {
                    let value = &argument.value;
                    quote!(#value)
                }
                Role::Value => argument.value(site),
            };
            quote!(#name #value #comma)
        });
        quote!(#comma #(#arguments)*)
    }
}

impl Argument {
    fn value(&self, site: &Site) -> TokenStream {
        let value = &self.value;
        if is_literal(value) { quote!(#value) } else { site.call("text", value) }
    }
}

fn literal(format: &Expr) -> Option<&LitStr> {
    match format {
        Expr::Lit(literal) => match &literal.lit {
            syn::Lit::Str(text) => Some(text),
            _ => None,
        },
        _ => None,
    }
}

/// A variable that a format string names.
struct Captured {
    /// The name, outside of the user's hygiene.
    name: Ident,
    value: TokenStream,
}

impl Captured {
    fn new(name: &str, role: Role, literal: &LitStr, site: &Site) -> Self {
        let variable = identifier(name, literal.span());
        let span = hygienic(literal.span());
        let value = match role {
            Role::Value => {
                let events = site.events();
                quote_spanned!(span=> #events::text(&#variable))
            }
            Role::Count => quote!(#variable),
        };
        Self { name: identifier(name, span), value }
    }

    /// Says whether a pattern of that name would be no new variable: `self`, and a constant. It is handed
    /// over as an argument, and an error is at the format string.
    fn is_no_binding(&self) -> bool {
        let name = self.name.to_string();
        name == "self" || name.starts_with(char::is_uppercase)
    }
}

/// A name as a format string has it: without the `r#` of a keyword.
fn identifier(name: &str, span: Span) -> Ident {
    let is_plain = name == "self" || syn::parse_str::<Ident>(name).is_ok();
    if is_plain { Ident::new(name, span) } else { Ident::new_raw(name, span) }
}
