use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::parse::ParseStream;
use syn::{Ident, Token};

use super::fragment::expression;

/// What stands before the fields: `name: …`, `target: …`, `parent: …`, `logger: …`, the level, the name of
/// a span.
pub(super) struct Head {
    pub(super) options: TokenStream,
    /// The level, the name of a span.
    pub(super) positional: TokenStream,
}

impl Head {
    pub(super) fn parse(macro_name: &str, input: ParseStream<'_>) -> syn::Result<Self> {
        let (mut options, mut positionals) = (TokenStream::new(), TokenStream::new());
        while is_option(input) {
            let (word, colon): (Ident, Token![:]) = (input.parse()?, input.parse()?);
            options.extend(quote!(#word #colon));
            positional(input, &mut options)?;
        }
        for _ in 0..expected(macro_name) {
            positional(input, &mut positionals)?;
        }
        Ok(Self { options, positional: positionals })
    }
}

/// How many expressions a macro takes before the fields.
fn expected(macro_name: &str) -> usize {
    match macro_name {
        "span" => 2,
        "event" | "log" => 1,
        _ if macro_name.ends_with("_span") => 1,
        _ => 0,
    }
}

fn is_option(input: ParseStream<'_>) -> bool {
    let is_word = input.fork().parse::<Ident>().is_ok_and(|word| {
        ["name", "target", "parent", "logger"].iter().any(|option| word == option)
    });
    is_word && input.peek2(Token![:]) && !input.peek2(Token![::])
}

/// Takes an expression and the comma behind it.
pub(super) fn positional(input: ParseStream<'_>, tokens: &mut TokenStream) -> syn::Result<()> {
    expression(input)?.to_tokens(tokens);
    if !input.is_empty() {
        input.parse::<Token![,]>()?.to_tokens(tokens);
    }
    Ok(())
}
