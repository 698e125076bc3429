use proc_macro2::{Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, ExprLit, Ident, Lit, LitStr, Token};

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
    /// What the format string takes of its arguments.
    takes: Format,
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
        let takes = match literal(&format) {
            Some(literal) => Format::parse(&literal.value(), &names(&arguments))
                .map_err(|message| syn::Error::new(literal.span(), message))?,
            None => Format::default(),
        };
        Ok(Self { format, comma, arguments, takes })
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
        let arguments = self.arguments(site);
        let Some(literal) = literal(&self.format) else {
            let format = &self.format;
            return call(quote!(#format #arguments));
        };
        let captured = self.takes.captured();
        let captured = captured.map(|(name, role)| Captured::new(name, role, literal, site));
        let (constants, variables): (Vec<_>, Vec<_>) = captured.partition(Captured::is_constant);
        let constants = self.appended(&constants);
        if variables.is_empty() {
            return call(quote!(#literal #arguments #constants));
        }
        bound(literal, &variables, |literal| call(quote!(#literal #arguments #constants)))
    }

    /// The arguments that stand for constants, behind the others.
    fn appended(&self, constants: &[Captured]) -> TokenStream {
        let needs_comma = !constants.is_empty() && !self.has_trailing_comma();
        let comma = needs_comma.then(|| quote!(,));
        let arguments = constants.iter().map(|Captured { name, value }| quote!(#name = #value));
        quote!(#comma #(#arguments),*)
    }

    fn has_trailing_comma(&self) -> bool {
        if self.arguments.is_empty() {
            self.comma.is_some()
        } else {
            self.arguments.trailing_punct()
        }
    }

    fn arguments(&self, site: &Site) -> TokenStream {
        let comma = self.comma;
        let arguments = self.arguments.pairs().enumerate().map(|(position, pair)| {
            let (argument, comma) = (pair.value(), pair.punct());
            let name = argument.name.as_ref().map(|name| quote!(#name =));
            let value = match self.takes.role(position) {
                Role::Count => {
                    let value = &argument.value;
                    quote!(#value)
                }
                Role::Value => argument.wrapped(site),
            };
            quote!(#name #value #comma)
        });
        quote!(#comma #(#arguments)*)
    }
}

impl Argument {
    fn wrapped(&self, site: &Site) -> TokenStream {
        let value = &self.value;
        if is_literal(value) { quote!(#value) } else { site.text(value) }
    }
}

/// The names of the arguments, in their order.
fn names(arguments: &Punctuated<Argument, Token![,]>) -> Vec<Option<String>> {
    let names = arguments.iter().map(|argument| argument.name.as_ref());
    names.map(|name| name.map(|name| name.unraw().to_string())).collect()
}

fn literal(format: &Expr) -> Option<&LitStr> {
    match format {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text),
        _ => None,
    }
}

/// Wraps the variables around a call, and puts its format string where it names the wrappers.
fn bound(
    literal: &LitStr,
    variables: &[Captured],
    call: impl FnOnce(LitStr) -> TokenStream,
) -> TokenStream {
    let mut hygienic_literal = literal.clone();
    let span = hygienic(literal.span());
    hygienic_literal.set_span(span);
    let call = call(hygienic_literal);
    let names = variables.iter().map(|variable| &variable.name);
    let values = variables.iter().map(|variable| &variable.value);
    quote_spanned!(span=> match (#(#values,)*) { (#(#names,)*) => #call })
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
            Role::Value => site.text_at(span, &variable),
            Role::Count => quote!(#variable),
        };
        Self { name: identifier(name, span), value }
    }

    /// Says whether a pattern of that name would be no new variable: `self`, and a constant. It is handed
    /// over as an argument, and an error is at the format string.
    fn is_constant(&self) -> bool {
        let name = self.name.to_string();
        name == "self" || name.starts_with(char::is_uppercase)
    }
}

/// A name as a format string has it: without the `r#` of a keyword.
fn identifier(name: &str, span: Span) -> Ident {
    let is_plain = name == "self" || syn::parse_str::<Ident>(name).is_ok();
    if is_plain { Ident::new(name, span) } else { Ident::new_raw(name, span) }
}
