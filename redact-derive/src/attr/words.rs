//! The words of an attribute, in the order in which they stand.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt;
use syn::parse::ParseStream;
use syn::{Attribute, Meta, Path, Token};

use super::value;
use crate::errors::{Errors, duplicate, misplaced};
use crate::suggest;
use crate::word::{self, Place};

/// Calls `read` with each word that belongs at `place`; returns where the attribute stood bare.
pub(super) fn each(
    errors: &Errors,
    attrs: &[Attribute],
    place: Place,
    mut read: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) -> Option<Span> {
    let mut words = Words { errors, place, seen: Vec::new(), bare: None };
    for attr in attrs.iter().filter(|attr| is_redact(attr)) {
        words.attribute(attr, &mut read);
    }
    words.bare
}

pub(super) fn is_redact(attr: &Attribute) -> bool {
    attr.path().get_ident().is_some_and(|name| name.unraw() == word::REDACT)
}

struct Words<'e> {
    errors: &'e Errors,
    place: Place,
    seen: Vec<String>,
    bare: Option<Span>,
}

impl Words<'_> {
    fn attribute(
        &mut self,
        attr: &Attribute,
        read: &mut impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
    ) {
        match &attr.meta {
            Meta::Path(path) => self.bare(path),
            Meta::List(list) if list.tokens.is_empty() => {
                self.errors.at(list, "`#[redact()]` says nothing; to hide, write `#[redact]`");
            }
            Meta::List(list) => {
                if let Err(error) =
                    list.parse_args_with(|input: ParseStream<'_>| self.list(input, read))
                {
                    self.errors.push(error);
                }
            }
            Meta::NameValue(meta) => {
                let message = "the words of `redact` stand in parentheses: `#[redact(show)]`";
                self.errors.at(meta, message);
            }
        }
    }

    fn bare(&mut self, path: &Path) {
        let first = self.bare.replace(path.segments[0].ident.span());
        if first.is_some() {
            self.errors.at(path, duplicate("#[redact]"));
        }
    }

    fn list(
        &mut self,
        input: ParseStream<'_>,
        read: &mut impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
    ) -> syn::Result<()> {
        while !input.is_empty() {
            if let Err(error) = self.item(input, read) {
                self.errors.push(error);
                value::up_to_comma(input)?;
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(())
    }

    fn item(
        &mut self,
        input: ParseStream<'_>,
        read: &mut impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
    ) -> syn::Result<()> {
        let word = input
            .call(Ident::parse_any)
            .map_err(|error| syn::Error::new(error.span(), self.expected_word()))?;
        self.refuse(&word)?;
        read(&word, input)?;
        if input.is_empty() || input.peek(Token![,]) {
            return Ok(());
        }
        Err(input.error(format!("`{word}` ends here; a comma goes before the next word")))
    }

    /// Refuses a word that is unknown here, or known already.
    fn refuse(&mut self, word: &Ident) -> syn::Result<()> {
        let name = word.to_string();
        if !self.place.words().contains(&name.as_str()) {
            return Err(syn::Error::new(word.span(), self.unknown(&name)));
        }
        if self.seen.contains(&name) {
            return Err(syn::Error::new(word.span(), duplicate(&name)));
        }
        self.seen.push(name);
        Ok(())
    }

    fn expected_word(&self) -> String {
        format!("expected one of the words {}", list(self.place.words()))
    }

    fn unknown(&self, word: &str) -> String {
        if let Some(home) = word::home(word) {
            return misplaced(word, home) + self.instead(word);
        }
        match suggest::attribute(word, self.place) {
            Some(meant) => format!("there is no `{word}`; write `{meant}`"),
            None => {
                format!("there is no `{word}`; the words here are {}", list(self.place.words()))
            }
        }
    }

    /// What to write here instead of a decision.
    fn instead(&self, word: &str) -> &'static str {
        match (self.place, word) {
            (Place::Container | Place::Variant, word::SHOW) => {
                "; here it would show a field that is added later"
            }
            (Place::Container | Place::Variant, word::MASK | word::PSEUDONYM | word::OMIT) => {
                "; to hide every field that does not decide, write `#[redact]` here"
            }
            _ => "",
        }
    }
}

/// The words with commas between them.
fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}
