//! Attributes.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, Lit, Meta, Token};

use super::body::at_of;
use super::format::placeholders;
use super::ty::words;
use crate::model::{At, Container, Decision, Derive, Instrument, Reason, Template};

/// The attributes, with those inside of `cfg_attr`.
pub(super) fn metas(attrs: &[Attribute]) -> Vec<Meta> {
    let mut found = Vec::new();
    for attr in attrs {
        flatten(&attr.meta, &mut found);
    }
    found
}

fn flatten(meta: &Meta, found: &mut Vec<Meta>) {
    match meta {
        Meta::List(list) if list.path.is_ident("cfg_attr") => {
            let inside = list_of(meta);
            let is_for_tests =
                inside.first().is_some_and(|condition| condition.path().is_ident("test"));
            if !is_for_tests {
                inside.iter().skip(1).for_each(|meta| flatten(meta, found));
            }
        }
        meta => found.push(meta.clone()),
    }
}

/// The attributes inside of one.
fn list_of(meta: &Meta) -> Vec<Meta> {
    let Meta::List(list) = meta else { return Vec::new() };
    let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
    parser.parse2(list.tokens.clone()).map(Vec::from_iter).unwrap_or_default()
}

pub(super) fn is(meta: &Meta, name: &str) -> bool {
    meta.path().segments.last().is_some_and(|last| last.ident == name)
}

/// Says whether it is there in tests alone, and nobody asked for them.
pub(super) fn is_left_out(attrs: &[Attribute], with_tests: bool) -> bool {
    !with_tests && attrs.iter().any(|attr| is_test(&attr.meta))
}

fn is_test(meta: &Meta) -> bool {
    if is(meta, "test") || is(meta, "bench") || is(meta, "rstest") || is(meta, "proptest") {
        return true;
    }
    meta.path().is_ident("cfg") && needs_test(list_of(meta).first())
}

/// `test`, `all(test, …)`.
fn needs_test(condition: Option<&Meta>) -> bool {
    let Some(condition) = condition else { return false };
    let all = condition.path().is_ident("all");
    condition.path().is_ident("test")
        || (all && list_of(condition).iter().any(|condition| needs_test(Some(condition))))
}

/// The condition of `#[cfg(…)]`.
pub(super) fn cfg(attrs: &[Attribute]) -> Option<String> {
    let conditions = attrs.iter().filter_map(|attr| match &attr.meta {
        Meta::List(list) if list.path.is_ident("cfg") => Some(list.tokens.to_string()),
        _ => None,
    });
    let conditions: Vec<String> = conditions.collect();
    (!conditions.is_empty()).then(|| conditions.join(", "))
}

pub(super) fn derives(metas: &[Meta]) -> Vec<Derive> {
    let derives = metas.iter().filter(|meta| is(meta, "derive") || is(meta, "derive_where"));
    let inside = derives.flat_map(list_of);
    inside
        .map(|meta| Derive { path: words(meta.path()), at: at_of(meta.path()).unwrap_or_default() })
        .collect()
}

pub(super) fn container(metas: &[Meta]) -> Container {
    let mut container = Container::default();
    for meta in metas.iter().filter(|meta| is(meta, "redact")) {
        container.hides |= matches!(meta, Meta::Path(_));
        container.has_display |= has_display(meta);
        container.has_wire |= list_of(meta).iter().any(|word| is(word, "wire"));
        for word in split(meta) {
            if let Some((word, text)) = detail(&word) {
                container.class = (word == "class").then_some(text).or(container.class);
            }
        }
        for word in list_of(meta).iter().filter(|word| is(word, "without")) {
            let traits = list_of(word);
            container.without.extend(traits.iter().flat_map(|meta| words(meta.path())));
        }
    }
    container
}

/// `#[redact(display = "…")]`, of a type or of a variant.
pub(super) fn has_display(meta: &Meta) -> bool {
    is(meta, "redact") && list_of(meta).iter().any(|word| is(word, "display"))
}

/// What a field says of itself.
pub(super) struct Decided {
    pub(super) decision: Decision,
    pub(super) at: At,
    /// A word that hides where no other decides.
    hides: Option<At>,
    pub(super) reason: Option<Reason>,
    pub(super) details: BTreeMap<String, String>,
}

pub(super) fn decided(metas: &[Meta]) -> Decided {
    let mut decided = Decided {
        decision: Decision::None,
        at: 0..0,
        hides: None,
        reason: None,
        details: BTreeMap::new(),
    };
    for meta in metas.iter().filter(|meta| is(meta, "redact") || is(meta, "redactable")) {
        match meta {
            Meta::Path(path) => decided.set(Decision::Hidden, at_of(path)),
            Meta::List(list) => decided.read(list),
            Meta::NameValue(_) => {}
        }
    }
    if decided.decision == Decision::None && decided.hides.is_some() {
        let at = decided.hides.take();
        decided.set(Decision::Hidden, at);
    }
    decided
}

impl Decided {
    /// Of several, each under another condition, the one that shows most is told.
    fn set(&mut self, decision: Decision, at: Option<At>) {
        if self.decision == Decision::None || decision < self.decision {
            self.decision = decision;
            self.at = at.unwrap_or_default();
        }
    }

    /// The same word says two things only where each is under a condition.
    fn detail(&mut self, word: String, text: String) {
        match self.details.entry(word) {
            Entry::Vacant(entry) => drop(entry.insert(text)),
            Entry::Occupied(mut entry) if *entry.get() != text => {
                let both = format!("{} or {text}", entry.get());
                entry.insert(both);
            }
            Entry::Occupied(_) => {}
        }
    }

    /// The words of one attribute. `keys(…)`, `wire = …` and the like decide nothing.
    fn read(&mut self, list: &syn::MetaList) {
        let tokens: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
        for piece in
            tokens.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','))
        {
            let Some(TokenTree::Ident(word)) = piece.first() else { continue };
            if let Some((word, text)) = detail(piece) {
                self.detail(word, text);
            }
            let at = Some(word.span().byte_range());
            match word.to_string().as_str() {
                "show" => self.set(Decision::Shown, at),
                "omit" => self.set(Decision::Omitted, at),
                "pseudonym" => self.set(Decision::Pseudonym, at),
                "mask" => self.set(Decision::Masked, at),
                "because" => self.reason = piece.get(2).and_then(reason),
                "text" | "class" | "as_str" | "fixed" | "partial" | "with" => {
                    self.hides = self.hides.take().or(at);
                }
                _ => {}
            }
        }
    }
}

/// `mask = …`, `pseudonym = "…"`, `class = …`, `keys(…)`: the word, and what stands behind it.
fn detail(piece: &[TokenTree]) -> Option<(String, String)> {
    let (word, text) = match piece {
        [TokenTree::Ident(word), TokenTree::Punct(_), value @ ..] => (word, one_line(value)),
        [TokenTree::Ident(word), TokenTree::Group(group)] => {
            (word, one_line(&group.stream().into_iter().collect::<Vec<_>>()))
        }
        _ => return None,
    };
    let word = word.to_string();
    ["class", "keys", "mask", "pseudonym"].contains(&word.as_str()).then_some((word, text))
}

/// Tokens as one text, whatever lines and spaces they are written with.
fn one_line(tokens: &[TokenTree]) -> String {
    let mut text = String::new();
    for token in tokens {
        let piece = match token {
            TokenTree::Group(group) => {
                let inside = one_line(&group.stream().into_iter().collect::<Vec<_>>());
                match group.delimiter() {
                    Delimiter::Parenthesis => format!("({inside})"),
                    Delimiter::Bracket => format!("[{inside}]"),
                    Delimiter::Brace => format!("{{{inside}}}"),
                    Delimiter::None => inside,
                }
            }
            token => token.to_string(),
        };
        let is_word = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let is_comma = text.ends_with(',');
        if is_comma || (is_word(text.chars().last()) && is_word(piece.chars().next())) {
            text.push(' ');
        }
        text.push_str(&piece);
    }
    text
}

fn reason(token: &TokenTree) -> Option<Reason> {
    let text: syn::LitStr = syn::parse2(token.to_token_stream()).ok()?;
    Some(Reason { text: text.value(), at: text.span().byte_range() })
}

/// The derived traits that leave a field out: by an attribute of serde, or of what derives `Debug`.
pub(super) fn skipped_by(metas: &[Meta]) -> Vec<&'static str> {
    let mut skipped = Vec::new();
    for meta in metas {
        let words = ["skip", "skip_serializing", "serialize_with", "with", "getter"];
        if is(meta, "serde")
            && list_of(meta).iter().any(|word| words.iter().any(|name| is(word, name)))
        {
            skipped.push("Serialize");
        }
        let debugs = ["debug", "derivative", "educe", "dbg"];
        if debugs.iter().any(|name| is(meta, name)) && says_skip(meta) {
            skipped.push("Debug");
        }
        if ["sensitive", "veil"].iter().any(|name| is(meta, name)) {
            skipped.push("Debug");
        }
    }
    skipped
}

/// `#[debug(skip)]`, `#[derivative(Debug = "ignore")]`, `#[debug("***")]`.
fn says_skip(meta: &Meta) -> bool {
    let Meta::List(list) = meta else { return false };
    let text = list.tokens.to_string();
    let is_template = text.starts_with('"') && !text.contains('{');
    is_template
        || ["skip", "ignore", "format_with", "method", "placeholder"]
            .iter()
            .any(|word| text.contains(word))
}

/// `#[arg(skip)]`: nobody can type it. So are fields that hold more arguments.
pub(super) fn is_no_argument(metas: &[Meta]) -> bool {
    let attrs = ["arg", "clap", "command", "structopt", "group"];
    let words = ["skip", "flatten", "subcommand", "from_global"];
    metas.iter().any(|meta| {
        attrs.iter().any(|name| is(meta, name))
            && list_of(meta).iter().any(|word| words.iter().any(|name| is(word, name)))
    })
}

/// The message of a type or of a variant: `#[error("…")]`, `#[display("…")]`.
pub(super) fn template(metas: &[Meta], variant: Option<&str>) -> Option<Template> {
    let meta =
        metas.iter().find(|meta| is(meta, "error") || is(meta, "display") || is(meta, "snafu"))?;
    let Meta::List(list) = meta else { return None };
    let tokens: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
    let mut names = Vec::new();
    inside(&tokens, &mut names);
    Some(Template { variant: variant.map(str::to_owned), names })
}

/// Names in the format string, and in the arguments behind it.
fn inside(tokens: &[TokenTree], names: &mut Vec<(String, At)>) {
    for token in tokens {
        match token {
            TokenTree::Literal(literal) => {
                let (source, start) = (literal.to_string(), literal.span().byte_range().start);
                if !source.starts_with(['"', 'r']) {
                    // `.0`
                    names.push((source, literal.span().byte_range()));
                    continue;
                }
                names.extend(placeholders(&source).into_iter().map(|found| {
                    let at = start + found.offset..start + found.offset + found.name.len();
                    (found.name, at)
                }));
            }
            TokenTree::Ident(ident) => names.push((ident.to_string(), ident.span().byte_range())),
            TokenTree::Group(group) => {
                inside(&group.stream().into_iter().collect::<Vec<_>>(), names);
            }
            TokenTree::Punct(_) => {}
        }
    }
}

/// `#[instrument]` of `tracing`, or that of `redact`.
pub(super) fn instrument(
    metas: &[Meta],
    is_of_redact: impl Fn(&[String]) -> bool,
) -> Option<(Instrument, Meta)> {
    let meta = metas.iter().find(|meta| is(meta, "instrument"))?;
    let at = at_of(meta).unwrap_or_default();
    let mut instrument = Instrument {
        at,
        is_decided: is_of_redact(&words(meta.path())),
        is_bare: matches!(meta, Meta::Path(_)),
        skip_all: false,
        skips: Vec::new(),
        records_result: false,
    };
    for word in split(meta) {
        match word.first() {
            Some(TokenTree::Ident(name)) if name == "skip_all" => instrument.skip_all = true,
            Some(TokenTree::Ident(name)) if name == "ret" => instrument.records_result = true,
            Some(TokenTree::Ident(name)) if name == "skip" => {
                instrument.skips.extend(idents(&word[1..]));
            }
            _ => {}
        }
    }
    Some((instrument, meta.clone()))
}

/// The tokens between the commas of an attribute.
pub(super) fn split(meta: &Meta) -> Vec<Vec<TokenTree>> {
    let Meta::List(list) = meta else { return Vec::new() };
    let tokens: Vec<TokenTree> = list.tokens.clone().into_iter().collect();
    let pieces = tokens.split(|token| matches!(token, TokenTree::Punct(p) if p.as_char() == ','));
    pieces.map(<[TokenTree]>::to_vec).collect()
}

fn idents(tokens: &[TokenTree]) -> Vec<String> {
    let inside = tokens.iter().filter_map(|token| match token {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    });
    inside
        .flatten()
        .filter_map(|token| match token {
            TokenTree::Ident(ident) => Some(ident.to_string()),
            _ => None,
        })
        .collect()
}

/// `#[path = "…"]`, of which there is one for each condition.
pub(super) fn paths(metas: &[Meta]) -> Vec<String> {
    let paths = metas.iter().filter_map(|meta| match meta {
        Meta::NameValue(pair) if pair.path.is_ident("path") => text(&pair.value),
        _ => None,
    });
    paths.collect()
}

fn text(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(lit) => match &lit.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}

/// What is in the parentheses behind each such word.
pub(super) fn split_groups(meta: &Meta, word: &str) -> Vec<TokenStream> {
    let groups = split(meta).into_iter().filter_map(|tokens| match tokens.as_slice() {
        [TokenTree::Ident(name), TokenTree::Group(group), ..] if name == word => {
            Some(group.stream())
        }
        _ => None,
    });
    groups.collect()
}
