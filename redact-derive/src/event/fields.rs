use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitStr, Token, braced, token};

use super::fragment::expression;
use super::is_assigned;
use super::site::Site;

/// The fields of an event, in braces or as they are.
pub(super) struct Fields {
    list: Punctuated<Field, Token![,]>,
    braces: Option<Braces>,
}

struct Braces {
    /// Behind them.
    comma: Option<Token![,]>,
}

impl Parse for Fields {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(token::Brace) && !Field::is_next(input) {
            let content;
            braced!(content in input);
            let list = content.parse_terminated(Field::parse, Token![,])?;
            return Ok(Self { list, braces: Some(Braces { comma: input.parse()? }) });
        }
        let mut list = Punctuated::new();
        while Field::is_next(input) {
            list.push_value(input.parse()?);
            if input.is_empty() {
                break;
            }
            list.push_punct(input.parse()?);
        }
        Ok(Self { list, braces: None })
    }
}

impl Fields {
    /// Says whether any of the values is made at the call.
    pub(super) fn are_wrapped(&self) -> bool {
        self.list.iter().any(Field::is_wrapped)
    }

    pub(super) fn expand(&self, site: &Site) -> TokenStream {
        let last = self.list.iter().rposition(Field::is_wrapped);
        let fields: TokenStream = self
            .list
            .pairs()
            .enumerate()
            .map(|(position, pair)| {
                let site = site.of_value(position, last);
                let (field, comma) = (pair.value().expand(&site), pair.punct());
                quote!(#field #comma)
            })
            .collect();
        match &self.braces {
            Some(Braces { comma }) => quote!({ #fields } #comma),
            None => fields,
        }
    }
}

/// `name = value`, `name`, `?name`, `"a name" = %value`, `{ NAME } = value`, …
pub(crate) struct Field {
    pub(crate) name: Name,
    form: Form,
    /// Nothing, if it is recorded later.
    value: Option<Expr>,
}

pub(crate) enum Name {
    Dotted(Punctuated<Ident, Token![.]>),
    Text(LitStr),
    Constant(Expr),
}

/// How the value is recorded.
#[derive(Clone, Copy)]
enum Form {
    /// As what it is.
    Value,
    /// `?`
    Debug,
    /// `%`
    Display,
}

impl Field {
    /// A field of `#[instrument]`, where a lone name is one that is recorded later.
    pub(crate) fn parse_declared(input: ParseStream<'_>) -> syn::Result<Self> {
        let ahead = input.fork();
        let is_lone = Name::parse(&ahead).is_ok() && (ahead.is_empty() || ahead.peek(Token![,]));
        if !is_lone {
            return input.parse();
        }
        Ok(Self { name: Name::parse(input)?, form: Form::Value, value: None })
    }

    /// Says whether a field is next, and not a message.
    fn is_next(input: ParseStream<'_>) -> bool {
        let ahead = input.fork();
        if Form::parse(&ahead).is_err() {
            return false;
        }
        match Name::parse(&ahead) {
            Ok(Name::Dotted(_)) => ahead.is_empty() || ahead.peek(Token![,]) || is_assigned(&ahead),
            Ok(Name::Text(_) | Name::Constant(_)) => is_assigned(&ahead),
            Err(_) => false,
        }
    }

    /// Says whether the value is no literal, and there is one.
    fn is_wrapped(&self) -> bool {
        let is_plain = |value| is_literal(value) || is_empty(value);
        let is_value = matches!(self.form, Form::Value);
        self.value.as_ref().is_some_and(|value| !(is_value && is_plain(value)))
    }

    pub(crate) fn expand(&self, site: &Site) -> TokenStream {
        let (name, value) = (&self.name, self.value(site));
        quote!(#name = #value)
    }

    /// What `tracing` records.
    pub(crate) fn value(&self, site: &Site) -> TokenStream {
        let events = site.events();
        let Some(value) = &self.value else { return quote!(#events::tracing::field::Empty) };
        let function = match self.form {
            Form::Value if is_literal(value) => return quote!(#value),
            Form::Value if is_empty(value) => return quote!(#events::empty(#value)),
            Form::Value => "arg",
            Form::Debug => "debug",
            Form::Display => "display",
        };
        let arg = site.record(function, value);
        quote!(#arg.value())
    }
}

impl Parse for Field {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let form = Form::parse(input)?;
        let name = Name::parse(input)?;
        if !is_assigned(input) {
            let value = Some(name.shorthand()?);
            return Ok(Self { name, form, value });
        }
        input.parse::<Token![=]>()?;
        let form = Form::parse(input)?;
        Ok(Self { name, form, value: Some(expression(input)?) })
    }
}

impl Form {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.parse::<Option<Token![?]>>()?.is_some() {
            Ok(Self::Debug)
        } else if input.parse::<Option<Token![%]>>()?.is_some() {
            Ok(Self::Display)
        } else {
            Ok(Self::Value)
        }
    }
}

impl Name {
    /// Says whether a field has the name of a variable.
    pub(crate) fn is(&self, variable: &Ident) -> bool {
        matches!(self, Self::Dotted(names) if names.len() == 1 && names[0] == *variable)
    }

    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            return input.parse().map(Self::Text);
        }
        if input.peek(token::Brace) {
            let content;
            braced!(content in input);
            return expression(&content).map(Self::Constant);
        }
        Punctuated::parse_separated_nonempty_with(input, Ident::parse_any).map(Self::Dotted)
    }

    /// The variable, or the field of one, that a lone name stands for.
    fn shorthand(&self) -> syn::Result<Expr> {
        syn::parse2(self.to_token_stream())
    }
}

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        match self {
            Self::Dotted(names) => names.to_tokens(tokens),
            Self::Text(text) => text.to_tokens(tokens),
            Self::Constant(constant) => quote!({ #constant }).to_tokens(tokens),
        }
    }
}

/// Says whether a value stands in the code, for everybody to read.
pub(super) fn is_literal(value: &Expr) -> bool {
    match value {
        Expr::Lit(_) => true,
        Expr::Unary(negated) => matches!(*negated.expr, Expr::Lit(_)),
        _ => false,
    }
}

/// Says whether a value is named as `tracing` names the one that is recorded later.
fn is_empty(value: &Expr) -> bool {
    match value {
        Expr::Path(path) => path.path.segments.last().is_some_and(|last| last.ident == "Empty"),
        _ => false,
    }
}
