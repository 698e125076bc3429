//! Reads `#[redact(..)]`: one word after the other, each mistake at its own token.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser};
use syn::punctuated::Punctuated;
use syn::{Attribute, LitStr, Meta, Path, Token, WherePredicate, parenthesized};

use crate::ast::{ContainerAttrs, Decision, FieldAttrs, Keys, VariantAttrs};
use crate::errors::{Errors, conflict, duplicate, misplaced, useless};
use crate::suggest;
use crate::template::Template;
use crate::word::{self, Place};

pub(crate) fn container(errors: &Errors, attrs: &[Attribute]) -> ContainerAttrs {
    let mut read = ContainerAttrs::default();
    let bare = each_word(errors, attrs, Place::Container, |word, input| {
        match word.to_string().as_str() {
            word::DISPLAY => read.display = Some(Template::parse(errors, &string(input)?)),
            word::WITHOUT => without(errors, input, &mut read.without)?,
            word::CLASS => read.class = Some(value(input)?),
            word::BOUND => read.bound = Some(predicates(&string(input)?)?),
            word::CRATE => read.krate = Some(path(input)?),
            _ => errors.at(
                word,
                "`wire` is not part of this release; to serialise in clear, give the database a \
                 type of its own with serde's derive",
            ),
        }
        Ok(())
    });
    read.hides_silent = bare.is_some();
    read
}

pub(crate) fn variant(errors: &Errors, attrs: &[Attribute]) -> VariantAttrs {
    let mut display = None;
    let hides_silent = each_word(errors, attrs, Place::Variant, |_, input| {
        display = Some(Template::parse(errors, &string(input)?));
        Ok(())
    });
    VariantAttrs { hides_silent, display }
}

/// Reads the decision of a field, if it has one, and what goes with it.
pub(crate) fn field(errors: &Errors, attrs: &[Attribute]) -> (Option<Decision>, FieldAttrs) {
    let mut read = FieldAttrs::default();
    let mut because = None;
    let mut decision: Option<(Ident, Decision)> = None;
    let mut words: Vec<Ident> = Vec::new();
    let bare = each_word(errors, attrs, Place::Field, |word, input| {
        words.push(word.clone());
        let decided = match word.to_string().as_str() {
            word::MASK => Decision::Masked(mask(input)?),
            word::PSEUDONYM => Decision::Pseudonym(domain(input)?),
            word::SHOW => Decision::Shown,
            word::OMIT => Decision::Omitted,
            word::BECAUSE => return Ok(because = Some(reason(input)?)),
            word::KEYS => return Ok(read.keys = Some(keys(input)?)),
            word::CLASS => return Ok(read.class = Some(value(input)?)),
            word::AS_STR => return Ok(read.as_str = Some(path(input)?)),
            _ => return Ok(read.text = Some(text(input)?)),
        };
        match &decision {
            Some((first, _)) => errors.at(word, conflict(&first.to_string(), &word.to_string())),
            None => decision = Some((word.clone(), decided)),
        }
        Ok(())
    });
    let decided = decision.as_ref().map(|(_, decision)| decision);
    for word in &words {
        if let Some(why) = needs(&word.to_string(), decided) {
            errors.at(word, useless(&word.to_string(), why));
        }
    }
    match decision {
        Some((word, decision)) => {
            if let Some(bare) = bare {
                errors.push(syn::Error::new(bare, conflict("#[redact]", &word.to_string())));
            }
            (Some(decision), read)
        }
        None if bare.is_some() || !words.is_empty() => (Some(Decision::Hidden), read),
        None => (attrs.iter().any(is_redact).then_some(Decision::Hidden), read),
    }
}

/// Why a word does nothing beside that decision.
fn needs(word: &str, decision: Option<&Decision>) -> Option<&'static str> {
    let masks = matches!(decision, Some(Decision::Masked(_) | Decision::Pseudonym(_)));
    let shows = matches!(decision, Some(Decision::Shown | Decision::Omitted));
    match word {
        word::BECAUSE if !matches!(decision, Some(Decision::Shown)) => {
            Some("it gives the reason of a `show`; write `#[redact(show, because = \"..\")]`")
        }
        word::KEYS if !masks => {
            Some("it goes with a mask; write `#[redact(mask = .., keys(show))]`")
        }
        word::AS_STR if !masks => {
            Some("it tells a mask what to read; write `#[redact(mask = .., as_str = ..)]`")
        }
        word::TEXT if shows => Some("the field has no marker to change"),
        _ => None,
    }
}

fn is_redact(attr: &Attribute) -> bool {
    attr.path().is_ident(word::REDACT)
}

/// Calls `read` with each word that belongs at `place`; returns where the attribute stood bare.
fn each_word(
    errors: &Errors,
    attrs: &[Attribute],
    place: Place,
    mut read: impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) -> Option<Span> {
    let mut bare = None;
    let mut seen: Vec<String> = Vec::new();
    for attr in attrs.iter().filter(|attr| is_redact(attr)) {
        let list = match &attr.meta {
            Meta::Path(path) => {
                if bare.replace(path.segments[0].ident.span()).is_some() {
                    errors.at(path, duplicate("#[redact]"));
                }
                continue;
            }
            Meta::List(list) => list,
            Meta::NameValue(meta) => {
                errors.at(meta, "the words of `redact` stand in parentheses: `#[redact(show)]`");
                continue;
            }
        };
        if list.tokens.is_empty() {
            errors.at(list, "`#[redact()]` says nothing; to hide, write `#[redact]`");
        }
        let items = |input: ParseStream<'_>| {
            while !input.is_empty() {
                if let Err(error) = item(errors, input, place, &mut seen, &mut read) {
                    errors.push(error);
                    skip_to_comma(input)?;
                }
                if !input.is_empty() {
                    input.parse::<Token![,]>()?;
                }
            }
            Ok(())
        };
        if let Err(error) = items.parse2(list.tokens.clone()) {
            errors.push(error);
        }
    }
    bare
}

fn item(
    errors: &Errors,
    input: ParseStream<'_>,
    place: Place,
    seen: &mut Vec<String>,
    read: &mut impl FnMut(&Ident, ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let word = input
        .call(Ident::parse_any)
        .map_err(|error| syn::Error::new(error.span(), expected_word(place)))?;
    let name = word.to_string();
    if !place.words().contains(&name.as_str()) {
        errors.at(&word, unknown(&name, place));
        return skip_to_comma(input);
    }
    if seen.contains(&name) {
        errors.at(&word, duplicate(&name));
        return skip_to_comma(input);
    }
    seen.push(name);
    read(&word, input)?;
    if input.is_empty() || input.peek(Token![,]) {
        return Ok(());
    }
    Err(input.error(format!("`{word}` ends here; a comma goes before the next word")))
}

fn skip_to_comma(input: ParseStream<'_>) -> syn::Result<()> {
    while !input.is_empty() && !input.peek(Token![,]) {
        input.parse::<TokenTree>()?;
    }
    Ok(())
}

fn expected_word(place: Place) -> String {
    format!("expected a word: {}", list(place.words()))
}

fn unknown(word: &str, place: Place) -> String {
    if let Some(home) = word::home(word) {
        let why = match (place, word) {
            (Place::Container, word::SHOW) => "; on the type it would show a field added later",
            (Place::Container, word::MASK | word::PSEUDONYM | word::OMIT) => {
                "; to hide every field that does not decide, write `#[redact]` here"
            }
            _ => "",
        };
        return misplaced(word, home) + why;
    }
    match suggest::attribute(word, place) {
        Some(meant) => format!("there is no `{word}`; write `{meant}`"),
        None => format!("there is no `{word}`; the words here are {}", list(place.words())),
    }
}

/// The words with commas between them.
fn list(words: &[&str]) -> String {
    let quoted: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    quoted.join(", ")
}

/// Any expression, up to the comma behind it. Whether it is one is for the compiler to say.
fn value(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    input.parse::<Token![=]>()?;
    let mut value = TokenStream::new();
    let mut open_angles = 0_usize;
    while !input.is_empty() && (open_angles > 0 || !input.peek(Token![,])) {
        if input.peek(Token![::]) && input.peek3(Token![<]) {
            value.extend(input.parse::<Token![::]>()?.into_token_stream());
            open_angles += 1;
        } else if input.peek(Token![->]) || input.peek(Token![=>]) {
            value.extend([input.parse::<TokenTree>()?]);
        } else if open_angles > 0 && input.peek(Token![<]) {
            open_angles += 1;
        } else if open_angles > 0 && input.peek(Token![>]) {
            open_angles -= 1;
        }
        value.extend([input.parse::<TokenTree>()?]);
    }
    if value.is_empty() {
        return Err(input.error("a value is missing behind `=`"));
    }
    Ok(value)
}

fn path(input: ParseStream<'_>) -> syn::Result<Path> {
    input.parse::<Token![=]>()?;
    Path::parse_mod_style(input).or_else(|_| input.parse())
}

fn string(input: ParseStream<'_>) -> syn::Result<LitStr> {
    input.parse::<Token![=]>()?;
    input.parse()
}

/// A string that has something in it.
fn text(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let text = string(input)?;
    if text.value().chars().all(char::is_whitespace) {
        return Err(syn::Error::new(
            text.span(),
            "an empty text would hide that something is hidden",
        ));
    }
    Ok(text)
}

fn reason(input: ParseStream<'_>) -> syn::Result<LitStr> {
    let reason = string(input)?;
    if !reason.value().chars().any(char::is_alphabetic) {
        let message = "the reason has no words; say why everybody may see this field";
        return Err(syn::Error::new(reason.span(), message));
    }
    Ok(reason)
}

fn domain(input: ParseStream<'_>) -> syn::Result<Option<LitStr>> {
    if !input.peek(Token![=]) {
        return Ok(None);
    }
    let domain = string(input)?;
    if domain.value().is_empty() {
        let message = "a domain has a name; for the domain of the class, write `pseudonym` alone";
        return Err(syn::Error::new(domain.span(), message));
    }
    Ok(Some(domain))
}

/// A mask, unless it is the name of one in another spelling.
fn mask(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    if !input.peek(Token![=]) {
        return Err(input.error("`mask` takes a value: `mask = mask::Email`"));
    }
    let mask = value(input)?;
    let misspelt = if let Ok(name) = syn::parse2::<Ident>(mask.clone()) {
        let name = name.to_string();
        suggest::mask(&name).filter(|mask| !mask.ends_with(&format!("::{name}")))
    } else {
        let text = syn::parse2::<LitStr>(mask.clone()).ok();
        text.map(|text| suggest::mask(&text.value()).unwrap_or("mask::Email"))
    };
    match misspelt {
        Some(meant) => {
            Err(syn::Error::new_spanned(mask, format!("a mask is a value; write `mask = {meant}`")))
        }
        None => Ok(mask),
    }
}

fn keys(input: ParseStream<'_>) -> syn::Result<Keys> {
    let content;
    let expected =
        "say what happens to the keys: `keys(show)` or `keys(mask = mask::Keep::first(4))`";
    if !input.peek(syn::token::Paren) {
        return Err(input.error(expected));
    }
    parenthesized!(content in input);
    let word =
        content.call(Ident::parse_any).map_err(|error| syn::Error::new(error.span(), expected))?;
    let keys = match word.to_string().as_str() {
        word::SHOW => Keys::Shown,
        word::MASK => Keys::Masked(mask(&content)?),
        _ => return Err(syn::Error::new(word.span(), expected)),
    };
    if content.is_empty() { Ok(keys) } else { Err(content.error(expected)) }
}

/// The traits whose impl the user writes.
fn without(errors: &Errors, input: ParseStream<'_>, traits: &mut Vec<Ident>) -> syn::Result<()> {
    const TRAITS: [&str; 3] = ["Debug", "Display", "Serialize"];
    let content;
    if !input.peek(syn::token::Paren) {
        return Err(input.error("say which impl you write yourself: `without(Serialize)`"));
    }
    let parens = parenthesized!(content in input);
    for name in Punctuated::<Ident, Token![,]>::parse_terminated(&content)? {
        if !TRAITS.iter().any(|known| name == known) {
            let meant = suggest::nearest(&name.to_string(), &TRAITS);
            let meant = meant.map_or(String::new(), |meant| format!("; write `{meant}`"));
            errors.at(
                &name,
                format!(
                    "only `Debug`, `Display` and `Serialize` are derived beside `Redact`{meant}"
                ),
            );
        } else if traits.contains(&name) {
            errors.at(&name, duplicate(&name.to_string()));
        } else {
            traits.push(name);
        }
    }
    if traits.is_empty() && errors.are_none() {
        let message = "say which impl you write yourself: `without(Serialize)`";
        errors.push(syn::Error::new(parens.span.join(), message));
    }
    Ok(())
}

fn predicates(bound: &LitStr) -> syn::Result<Vec<WherePredicate>> {
    let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
    bound.parse_with(parser).map(|predicates| predicates.into_iter().collect())
}
