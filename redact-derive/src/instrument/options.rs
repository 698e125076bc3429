use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Expr, Ident, LitInt, LitStr, Path, Token, parenthesized, token};

use crate::errors::duplicate;
use crate::event::{Field, Site};

/// What stands in `#[instrument(..)]`.
#[derive(Default)]
pub(super) struct Options {
    pub(super) name: Option<Expr>,
    pub(super) target: Option<Expr>,
    pub(super) level: Option<Level>,
    pub(super) parent: Option<Expr>,
    pub(super) follows_from: Option<Expr>,
    pub(super) skips: Vec<Ident>,
    pub(super) skips_all: bool,
    pub(super) fields: Punctuated<Field, Token![,]>,
    pub(super) err: Option<Outcome>,
    pub(super) ret: Option<Outcome>,
    crate_: Option<Path>,
}

/// How what a function returns is recorded.
pub(super) struct Outcome {
    /// Where an error about its type is.
    pub(super) word: Ident,
    pub(super) level: Option<Level>,
    pub(super) format: Option<Format>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Format {
    Debug,
    Display,
}

#[derive(Clone)]
pub(super) enum Level {
    Named(&'static str),
    Path(Path),
}

const WORDS: &str = "`name`, `target`, `level`, `parent`, `follows_from`, `skip`, `skip_all`, \
                     `fields`, `err`, `ret` and `crate`";

impl Parse for Options {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut options = Self::default();
        let mut seen = Vec::new();
        while !input.is_empty() {
            if input.peek(LitStr) {
                options.name = Some(input.parse()?);
            } else {
                let word = input.call(Ident::parse_any)?;
                if seen.contains(&word) {
                    return Err(syn::Error::new(word.span(), duplicate(&word.to_string())));
                }
                options.word(&word, input)?;
                seen.push(word);
            }
            if !input.is_empty() {
                input.parse::<Token![,]>()?;
            }
        }
        Ok(options)
    }
}

impl Options {
    fn word(&mut self, word: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
        match word.to_string().as_str() {
            "name" => self.name = Some(assigned(input)?),
            "target" => self.target = Some(assigned(input)?),
            "level" => self.level = Some(assigned(input)?),
            "parent" => self.parent = Some(assigned(input)?),
            "follows_from" => self.follows_from = Some(assigned(input)?),
            "crate" => self.crate_ = Some(assigned(input)?),
            "skip" => {
                let content;
                parenthesized!(content in input);
                let names = content.parse_terminated(Ident::parse_any, Token![,])?;
                self.skips = names.into_iter().collect();
            }
            "skip_all" => self.skips_all = true,
            "fields" => {
                let content;
                parenthesized!(content in input);
                self.fields = content.parse_terminated(Field::parse_declared, Token![,])?;
            }
            "err" => self.err = Some(Outcome::parse(word, input)?),
            "ret" => self.ret = Some(Outcome::parse(word, input)?),
            _ => {
                let message = format!("there is no `{word}` here; there are {WORDS}");
                return Err(syn::Error::new(word.span(), message));
            }
        }
        Ok(())
    }

    /// The way to the functions that wrap values.
    pub(super) fn site(&self) -> Site {
        match &self.crate_ {
            Some(path) => Site::at(path.to_token_stream()),
            None => Site::at(quote!(::redact)),
        }
    }

    pub(super) fn level(&self, site: &Site) -> TokenStream {
        self.level.as_ref().unwrap_or(&Level::Named("INFO")).path(site)
    }
}

/// Takes `= value`.
fn assigned<T: Parse>(input: ParseStream<'_>) -> syn::Result<T> {
    input.parse::<Token![=]>()?;
    input.parse()
}

impl Outcome {
    fn parse(word: &Ident, input: ParseStream<'_>) -> syn::Result<Self> {
        let mut outcome = Self { word: word.clone(), level: None, format: None };
        if !input.peek(token::Paren) {
            return Ok(outcome);
        }
        let content;
        parenthesized!(content in input);
        while !content.is_empty() {
            let word: Ident = content.parse()?;
            match word.to_string().as_str() {
                "level" => outcome.level = Some(assigned(&content)?),
                "Debug" => outcome.format = Some(Format::Debug),
                "Display" => outcome.format = Some(Format::Display),
                _ => {
                    let message = format!(
                        "there is no `{word}` here; there are `level`, `Debug` and `Display`"
                    );
                    return Err(syn::Error::new(word.span(), message));
                }
            }
            if !content.is_empty() {
                content.parse::<Token![,]>()?;
            }
        }
        Ok(outcome)
    }
}

impl Parse for Level {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        if input.peek(LitStr) {
            let text: LitStr = input.parse()?;
            return named(&text.value().to_uppercase(), text.span());
        }
        if input.peek(LitInt) {
            let number: LitInt = input.parse()?;
            let position: usize = number.base10_parse()?;
            let name = position.checked_sub(1).and_then(|at| LEVELS.get(at)).unwrap_or(&"");
            return named(name, number.span());
        }
        input.parse().map(Self::Path)
    }
}

const LEVELS: [&str; 5] = ["TRACE", "DEBUG", "INFO", "WARN", "ERROR"];

fn named(name: &str, place: Span) -> syn::Result<Level> {
    let level = LEVELS.iter().find(|level| **level == name);
    level.map(|level| Level::Named(level)).ok_or_else(|| {
        let message = "there is no such level; there are \"trace\", \"debug\", \"info\", \"warn\", \
                       \"error\", and 1 to 5 for them";
        syn::Error::new(place, message)
    })
}

impl Level {
    pub(super) fn path(&self, site: &Site) -> TokenStream {
        match self {
            Self::Named(name) => {
                let (tracing, name) = (site.tracing(), Ident::new(name, Span::mixed_site()));
                quote!(#tracing::Level::#name)
            }
            Self::Path(path) => path.to_token_stream(),
        }
    }
}
