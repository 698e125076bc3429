use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitStr, Token};

use super::fields::is_literal;
use super::format::{Format, Role};
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
        let format = input.parse()?;
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
            return Ok(Self { name, value: input.parse()? });
        }
        Ok(Self { name: None, value: input.parse()? })
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
        let arguments = self.arguments(site, &format);
        let names = self.names();
        let captured: Vec<_> = format.captured(&names).collect();
        if captured.is_empty() {
            return call(quote!(#literal #arguments));
        }
        let events = site.events();
        let span = hygienic(literal.span());
        let values = captured.iter().map(|(name, role)| {
            let variable = identifier(name, literal.span());
            match role {
                Role::Value => quote_spanned!(span=> #events::text(&#variable)),
                Role::Count => quote!(#variable),
            }
        });
        let wrapped = captured.iter().map(|(name, _)| identifier(name, span));
        let mut hygienic_literal = literal.clone();
        hygienic_literal.set_span(span);
        let call = call(quote!(#hygienic_literal #arguments));
        quote_spanned!(span=> match (#(#values,)*) { (#(#wrapped,)*) => #call })
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
        Expr::Group(group) => literal(&group.expr),
        _ => None,
    }
}

/// A name as a format string has it: without the `r#` of a keyword.
fn identifier(name: &str, span: proc_macro2::Span) -> Ident {
    let is_plain = syn::parse_str::<Ident>(name).is_ok();
    if is_plain || name == "self" { Ident::new(name, span) } else { Ident::new_raw(name, span) }
}
