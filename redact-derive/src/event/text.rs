use proc_macro2::TokenStream;
use quote::quote;
use syn::Ident;
use syn::parse::{Parse, ParseStream};

use super::head;
use super::message::Message;
use super::site::Site;

/// One call of a macro that makes text: `format!`, `write!`, `panic!` and the like.
pub(super) struct Text {
    site: Site,
    name: Ident,
    /// Where `write!` writes to, what `assert!` asserts.
    head: TokenStream,
    message: Option<Message>,
}

impl Parse for Text {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let site = input.parse()?;
        let name: Ident = input.parse()?;
        let mut head = TokenStream::new();
        if ["write", "writeln", "assert"].iter().any(|with_head| name == with_head) {
            head::positional(input, &mut head)?;
        }
        let message = if input.is_empty() { None } else { Some(input.parse()?) };
        Ok(Self { site, name, head, message })
    }
}

impl Text {
    pub(super) fn expand(&self) -> TokenStream {
        let Self { site, name, head, message } = self;
        let events = site.events();
        let call = |message: TokenStream| quote!(#events::std::#name!(#head #message));
        match message {
            None => call(TokenStream::new()),
            Some(message) => message.around(site, call),
        }
    }
}
