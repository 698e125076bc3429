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
    /// Hands the message with wrapped arguments to `call`.
    ///
    /// The format string is outside of the user's hygiene: a variable that it captures and that is not among
    /// the arguments does not exist.
    pub(crate) fn around(
        &self,
        site: &Site,
        call: impl FnOnce(TokenStream) -> TokenStream,
    ) -> TokenStream {
        let Some(literal) = literal(&self.format) else {
            let (format, arguments) = (&self.format, self.arguments(site));
            return call(quote!(#format #arguments));
        };
        let mut hygienic_literal = literal.clone();
        hygienic_literal.set_span(hygienic(literal.span()));
        let captured = self.captured(literal);
        let has_values = captured.iter().any(Captured::is_value);
        let arguments =
            if has_values { self.arguments(&site.before_others()) } else { self.arguments(site) };
        let appended = self.appended(&captured, site);
        let call = call(quote!(#hygienic_literal #arguments #appended));
        match self.check(&hygienic_literal, &captured, site) {
            None => call,
            Some(check) => attempted(&call, &check, site),
        }
    }

    /// The variables and constants that the format string names.
    fn captured(&self, literal: &LitStr) -> Vec<Captured> {
        let takes_all = self.takes.takes_all(self.arguments.len());
        let captured = self.takes.captured().map(|(name, role)| {
            let kind = match role {
                Role::Count => Kind::Count,
                Role::Value
                    if takes_all && !is_constant(name) && !self.takes.is_in_digits(name) =>
                {
                    Kind::Attempted
                }
                Role::Value => Kind::Value,
            };
            Captured {
                name: identifier(name, hygienic(literal.span())),
                variable: identifier(name, literal.span()),
                kind,
            }
        });
        captured.collect()
    }

    /// What is captured, as arguments behind the others.
    fn appended(&self, captured: &[Captured], site: &Site) -> TokenStream {
        let needs_comma = !captured.is_empty() && !self.has_trailing_comma();
        let comma = needs_comma.then(|| quote!(,));
        let last = captured.iter().rposition(Captured::is_value);
        let arguments = captured.iter().enumerate();
        let arguments =
            arguments.map(|(position, captured)| captured.argument(&site.of_value(position, last)));
        quote!(#comma #(#arguments),*)
    }

    /// Formats nothing, and tells of each captured variable that is undecided, where the format string names
    /// it: a format string captures the wrappers, and no argument tells of anything.
    fn check(&self, literal: &LitStr, captured: &[Captured], site: &Site) -> Option<TokenStream> {
        let events = site.events();
        let given = self.arguments.iter().enumerate().map(|(position, argument)| {
            let name = argument.name.as_ref().map(|name| quote!(#name =));
            match self.takes.role(position) {
                Role::Value => quote!(#name #events::Nothing),
                Role::Count => quote!(#name 0_usize),
            }
        });
        let (checked, others): (Vec<_>, Vec<_>) =
            captured.iter().partition(|captured| captured.kind == Kind::Attempted);
        let others = others.into_iter().map(|Captured { name, kind, .. }| match kind {
            Kind::Count => quote!(#name = 0_usize),
            Kind::Value | Kind::Attempted => quote!(#name = #events::Nothing),
        });
        let names = checked.iter().map(|captured| &captured.name);
        let variables = checked.iter().map(|captured| &captured.variable);
        let check = quote_spanned! {literal.span()=>
            match (#(#events::text(&#variables),)*) {
                (#(#names,)*) => {
                    let _ = #events::std::format_args!(#literal #(, #given)* #(, #others)*);
                }
            }
        };
        (!checked.is_empty()).then_some(check)
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
        let is_wrapped = |(position, argument): (usize, &Argument)| {
            self.takes.role(position) == Role::Value && !is_literal(&argument.value)
        };
        let last = self.arguments.iter().enumerate().rposition(is_wrapped);
        let arguments = self.arguments.pairs().enumerate().map(|(position, pair)| {
            let (argument, comma) = (pair.value(), pair.punct());
            let name = argument.name.as_ref().map(|name| quote!(#name =));
            let value = match self.takes.role(position) {
                Role::Count => {
                    let value = &argument.value;
                    quote!(#value)
                }
                Role::Value => argument.wrapped(&site.of_value(position, last)),
            };
            quote!(#name #value #comma)
        });
        quote!(#comma #(#arguments)*)
    }
}

impl Argument {
    fn wrapped(&self, site: &Site) -> TokenStream {
        let value = &self.value;
        if is_literal(value) { quote!(#value) } else { site.text("text", value) }
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

/// Makes the call, in sight of a check that does not run.
fn attempted(call: &TokenStream, check: &TokenStream, site: &Site) -> TokenStream {
    let events = site.events();
    quote! {
        '__redact: {
            #[allow(unused_imports)]
            use #events::Undecided as _;
            // The call itself may be one that does not return.
            #[allow(clippy::diverging_sub_expression, unreachable_code)]
            break '__redact #call;
            #[allow(unreachable_code)]
            #check;
        }
    }
}

/// A variable or constant that a format string names.
struct Captured {
    /// Its name as an argument.
    name: Ident,
    /// Itself.
    variable: Ident,
    kind: Kind,
}

#[derive(PartialEq, Eq)]
enum Kind {
    /// A width or a precision.
    Count,
    /// A value, whose error is at the format string.
    Value,
    /// A value, whose error is that of the check.
    Attempted,
}

impl Captured {
    fn is_value(&self) -> bool {
        self.kind != Kind::Count
    }

    fn argument(&self, site: &Site) -> TokenStream {
        let Self { name, variable, kind } = self;
        let expression = syn::parse_quote!(#variable);
        let value = match kind {
            Kind::Count => quote!(#variable),
            Kind::Value => site.text("text", &expression),
            Kind::Attempted => {
                let attempt = site.text("attempt", &expression);
                quote!(#attempt.decided())
            }
        };
        quote!(#name = #value)
    }
}

/// Says whether a pattern of that name would be no new variable: `self`, and a constant.
fn is_constant(name: &str) -> bool {
    name == "self" || name.starts_with(char::is_uppercase)
}

/// A name as a format string has it: without the `r#` of a keyword.
fn identifier(name: &str, span: Span) -> Ident {
    let is_plain = name == "self" || syn::parse_str::<Ident>(name).is_ok();
    if is_plain { Ident::new(name, span) } else { Ident::new_raw(name, span) }
}
