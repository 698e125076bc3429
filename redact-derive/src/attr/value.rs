//! What stands behind a word. Where nothing does, the word is to blame.

use proc_macro2::{Ident, Spacing, TokenStream, TokenTree};
use quote::quote;
use syn::ext::IdentExt;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{Lit, LitStr, Token, WherePredicate, parenthesized, token};

use crate::ast::Keys;
use crate::errors::{Errors, duplicate};
use crate::suggest;
use crate::word;

/// Any expression, up to the comma behind it. Whether it is one is for the compiler to say.
pub(super) fn expression(word: &Ident, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    equals(word, input)?;
    let value = up_to_comma(input)?;
    // Behind it would stand items and statements, amid the code that is derived.
    match value.clone().into_iter().find(is_semicolon) {
        Some(semicolon) => {
            let message = format!("`{word}` takes one value, which no `;` ends; write `,`");
            Err(syn::Error::new(semicolon.span(), message))
        }
        None => Ok(value),
    }
}

/// A mask, unless it is the name of one in another spelling.
pub(super) fn mask(word: &Ident, input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mask = expression(word, input)?;
    match misspelt_mask(&mask) {
        Some(message) => Err(syn::Error::new_spanned(mask, message)),
        None => Ok(mask),
    }
}

pub(super) fn path<P: Parse>(word: &Ident, input: ParseStream<'_>) -> syn::Result<P> {
    equals(word, input)?;
    input.parse().map_err(|error| in_our_words(&error, word, "a path"))
}

pub(super) fn string(word: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    equals(word, input)?;
    input.parse().map_err(|error| in_our_words(&error, word, "a string"))
}

/// A string that has something in it.
pub(super) fn text(word: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let text = string(word, input)?;
    if text.value().chars().all(char::is_whitespace) {
        let message = "an empty text would hide that something is hidden; write what stands there, \
                       such as `text = \"[NOTES]\"`";
        return Err(syn::Error::new(text.span(), message));
    }
    Ok(text)
}

pub(super) fn reason(word: &Ident, input: ParseStream<'_>) -> syn::Result<LitStr> {
    let reason = string(word, input)?;
    if !reason.value().chars().any(char::is_alphabetic) {
        let message = "the reason has no words; say why everybody may see this field";
        return Err(syn::Error::new(reason.span(), message));
    }
    Ok(reason)
}

/// The domain of a pseudonym, which may be left out.
pub(super) fn domain(word: &Ident, input: ParseStream<'_>) -> syn::Result<Option<LitStr>> {
    if !input.peek(Token![=]) {
        return Ok(None);
    }
    let domain = string(word, input)?;
    if domain.value().is_empty() {
        let message = "a domain has a name; for the domain of the class, write `pseudonym` alone";
        return Err(syn::Error::new(domain.span(), message));
    }
    Ok(Some(domain))
}

pub(super) fn keys(word: &Ident, input: ParseStream<'_>) -> syn::Result<Keys> {
    const EXPECTED: &str =
        "say what happens to the keys: `keys(show)` or `keys(mask = mask::Keep::first(4))`";
    let content = in_parentheses(word, input, EXPECTED)?;
    let keys = match content.call(Ident::parse_any) {
        Ok(inner) if inner == word::SHOW => Ok(Keys::Shown),
        Ok(inner) if inner == word::MASK => mask(&inner, &content).map(Keys::Masked),
        Ok(other) => Err(syn::Error::new(other.span(), EXPECTED)),
        Err(_) if content.is_empty() => Err(syn::Error::new(word.span(), EXPECTED)),
        Err(_) => Err(content.error(EXPECTED)),
    };
    let keys = if content.is_empty() { keys } else { keys.and(Err(content.error(EXPECTED))) };
    // Read to its end, so that the parentheses are not blamed as well.
    content.parse::<TokenStream>()?;
    keys
}

/// The traits whose impl the user writes.
pub(super) fn without(
    errors: &Errors,
    word: &Ident,
    input: ParseStream<'_>,
) -> syn::Result<Vec<Ident>> {
    const EXPECTED: &str = "say which impl you write yourself: `without(Serialize)`";
    let content = in_parentheses(word, input, EXPECTED)?;
    if content.is_empty() {
        return Err(syn::Error::new(word.span(), EXPECTED));
    }
    let mut traits = Vec::new();
    for name in Punctuated::<Ident, Token![,]>::parse_terminated(&content)? {
        if !word::TRAITS.iter().any(|known| name == known) {
            errors.at(&name, not_derived(&name));
        } else if traits.contains(&name) {
            errors.at(&name, duplicate(&name.to_string()));
        } else {
            traits.push(name);
        }
    }
    Ok(traits)
}

pub(super) fn predicates(
    word: &Ident,
    input: ParseStream<'_>,
) -> syn::Result<(LitStr, Vec<WherePredicate>)> {
    let bound = string(word, input)?;
    let parser = Punctuated::<WherePredicate, Token![,]>::parse_terminated;
    let predicates = bound.parse_with(parser).map_err(|error| {
        let message = format!("this is no where clause: {error}; write `{}`", word::usage("bound"));
        syn::Error::new(bound.span(), message)
    })?;
    Ok((bound, predicates.into_iter().collect()))
}

/// The one value that `wire` has on a field.
pub(super) fn own_serialize(word: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    if !input.peek(Token![=]) {
        let message = "on a field, `wire` says whose impl serialises it: `wire = serde`; alone, it \
                       belongs on the type";
        return Err(syn::Error::new(word.span(), message));
    }
    equals(word, input)?;
    match input.call(Ident::parse_any) {
        Ok(value) if value == word::SERDE => Ok(()),
        Ok(value) => Err(syn::Error::new(
            value.span(),
            format!("there is no `wire = {value}`; write `wire = serde`"),
        )),
        Err(error) => {
            Err(syn::Error::new(error.span(), "`wire` takes a word; write `wire = serde`"))
        }
    }
}

/// Nothing: the word says all.
pub(super) fn none(word: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    if input.peek(Token![=]) || input.peek(token::Paren) {
        return Err(input.error(format!("`{word}` takes no value; write `{word}`")));
    }
    Ok(())
}

/// The tokens of an expression: up to the next comma that is not inside of generic arguments, or to a
/// word that would need one before it.
pub(super) fn up_to_comma(input: ParseStream<'_>) -> syn::Result<TokenStream> {
    let mut tokens = TokenStream::new();
    let mut angles = Angles { open: 0, before: Before::Operator };
    while !input.is_empty() && (angles.open > 0 || !input.peek(Token![,])) {
        let is_word = input.peek(Ident::peek_any) || input.peek(Lit);
        if is_word && angles.value_may_end() && !continues(input) {
            break;
        }
        let token = input.parse::<TokenTree>()?;
        angles.step(&token);
        tokens.extend([token]);
    }
    Ok(tokens)
}

/// Tells the `<` that opens generic arguments from the one that compares or shifts: it stands where an
/// operand is expected (`<T as Trait>::X`, `Keep::<4>`), or behind a name in a type (`x as Id<T>`).
struct Angles {
    open: usize,
    before: Before,
}

/// What the last token of an expression lets follow.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    /// An operator, behind which stands an operand.
    Operator,
    /// A value or a name, which a `<` compares.
    Operand,
    /// An `as` or `->`, or what may stand between it and the name of a type.
    Type,
    /// The name of a type, behind which a `<` opens.
    TypeName,
    /// The first half of `->`, whose `>` closes nothing.
    Dash,
    /// The first half of `<<`, whose second half opens nothing.
    Less,
}

impl Angles {
    fn step(&mut self, token: &TokenTree) {
        self.before = match token {
            TokenTree::Punct(punct) => {
                self.punct(punct.as_char(), punct.spacing() == Spacing::Joint)
            }
            TokenTree::Ident(ident) => self.before.then(ident),
            _ => Before::Operand,
        };
    }

    fn punct(&mut self, punct: char, is_joint: bool) -> Before {
        match (punct, self.before) {
            ('>', Before::Dash)
            | (':', Before::TypeName)
            | (':' | '&' | '*' | '\'', Before::Type) => Before::Type,
            ('>', _) if self.open > 0 => {
                self.open -= 1;
                Before::Operand
            }
            ('<', Before::Operand) if self.open == 0 && is_joint => Before::Less,
            ('<', Before::Operand) if self.open == 0 => Before::Operator,
            ('<', Before::Less) => Before::Operator,
            ('<', _) => {
                self.open += 1;
                Before::Operator
            }
            ('-', _) => Before::Dash,
            _ => Before::Operator,
        }
    }

    fn value_may_end(&self) -> bool {
        self.open == 0 && matches!(self.before, Before::Operand | Before::TypeName)
    }
}

impl Before {
    fn then(self, ident: &Ident) -> Self {
        let is_keyword = syn::parse2::<Ident>(quote!(#ident)).is_err();
        let is_value = ["self", "Self", "crate", "super", "true", "false"];
        let is_operand = !is_keyword || is_value.iter().any(|value| ident == value);
        match self {
            _ if ident == "as" => Self::Type,
            Self::Type if is_operand => Self::TypeName,
            Self::Type => Self::Type,
            _ if is_operand => Self::Operand,
            _ => Self::Operator,
        }
    }
}

/// Says whether a keyword goes on with the expression before it.
fn continues(input: ParseStream<'_>) -> bool {
    input.peek(Token![as]) || input.peek(Token![else]) || input.peek(Token![in])
}

fn is_semicolon(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';')
}

/// Steps over the `=` between a word and its value.
fn equals(word: &Ident, input: ParseStream<'_>) -> syn::Result<()> {
    let has_equals = input.parse::<Option<Token![=]>>()?.is_some();
    if has_equals && !input.is_empty() && !input.peek(Token![,]) {
        return Ok(());
    }
    let message = format!("`{word}` takes a value; write `{}`", with_value(word));
    Err(syn::Error::new(word.span(), message))
}

fn in_parentheses<'a>(
    word: &Ident,
    input: ParseStream<'a>,
    expected: &str,
) -> syn::Result<syn::parse::ParseBuffer<'a>> {
    if !input.peek(token::Paren) {
        return Err(syn::Error::new(word.span(), expected));
    }
    let content;
    parenthesized!(content in input);
    Ok(content)
}

fn in_our_words(error: &syn::Error, word: &Ident, what: &str) -> syn::Error {
    let message = format!("`{word}` takes {what}; write `{}`", with_value(word));
    syn::Error::new(error.span(), message)
}

fn with_value(word: &Ident) -> String {
    match word.to_string().as_str() {
        word::PSEUDONYM => "pseudonym = \"..\"".to_owned(),
        word::WIRE => "wire = serde".to_owned(),
        word => word::usage(word),
    }
}

/// What is wrong with a mask that is given by its name alone.
fn misspelt_mask(mask: &TokenStream) -> Option<String> {
    if let Ok(name) = syn::parse2::<Ident>(mask.clone()) {
        // A constant of the user's own may have the name of a mask, in its own case.
        let name = name.to_string();
        let meant = suggest::mask(&name).filter(|_| name.starts_with(char::is_lowercase))?;
        return Some(format!("a mask is a value; write `mask = {meant}`"));
    }
    let text = syn::parse2::<LitStr>(mask.clone()).ok()?;
    Some(match suggest::mask(&text.value()) {
        Some(meant) => format!("a mask is a value; write `mask = {meant}`"),
        None => "a mask is a value, such as `mask = mask::Email`; another marker is given with \
                 `text = \"..\"`"
            .to_owned(),
    })
}

fn not_derived(name: &Ident) -> String {
    match suggest::nearest(&name.to_string(), word::TRAITS) {
        Some(meant) => format!("there is no `{name}` here; write `{meant}`"),
        None => format!(
            "`{name}` is not derived here; only `Debug`, `Display` and `Serialize` can be left out"
        ),
    }
}

#[cfg(test)]
mod tests {
    use proc_macro2::TokenStream;
    use syn::parse::{ParseStream, Parser};

    use super::up_to_comma;

    #[test]
    fn a_value_ends_at_the_first_comma_outside_of_generic_arguments() {
        for value in [
            "Keep::<u8, 4>::new()",
            "<Keep<u8, 4> as Mask>::NEW",
            "-<<A<u8, 4> as B>::C as D>::E",
            "make::<fn(u8) -> Vec<u8>, 4>()",
            "A < B",
            "A > B",
            "A < <B<u8, 4> as C>::D",
            "A > <B<u8, 4> as C>::D",
            "A <= B",
            "A >= -B",
            "1 << 2",
            "A << B >> 2",
            "8 >> K",
            "Keep::<u8, 4>::LEN > 4",
            "Keep::<u8, 4>::LEN << 4",
            "if K > 4 { A } else { B }",
            "if K < 4 { A } else if K >> 1 > 4 { B } else { C }",
            "X as G<u8, 4>",
            "X as a::G<u8, 4> + 1",
            "X as *const G<u8, 4>",
            "X as fn(u8) -> G<u8, 4>",
            "X as <A<u8, 4> as B>::C",
            "X as u8 > 4",
            "X as G<u8, 4> < 4",
            "(X as u8) < 4",
        ] {
            for end in [", show, text", " show, text"] {
                assert_eq!(split(&format!("{value}{end}")), (plain(value), plain(end)), "{value}");
            }
        }
    }

    fn split(source: &str) -> (String, String) {
        let parser = |input: ParseStream<'_>| Ok((up_to_comma(input)?, input.parse()?));
        let (value, rest): (TokenStream, TokenStream) = parser.parse_str(source).expect("tokens");
        (value.to_string(), rest.to_string())
    }

    fn plain(source: &str) -> String {
        source.parse::<TokenStream>().expect("tokens").to_string()
    }
}
