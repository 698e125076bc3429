//! Macros that put values into text.

use proc_macro2::{Delimiter, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, Ident, LitStr, Token, braced, token};

use crate::model::{Door, How};

/// What a macro of that name is, and where its values begin.
pub(super) struct Kind {
    pub(super) door: Door,
    /// How many arguments stand before what is formatted.
    pub(super) before: usize,
    /// The arguments are values by themselves, such as those of `dbg!`.
    pub(super) bare: Option<usize>,
}

pub(super) fn kind(name: &str) -> Option<Kind> {
    let (door, before, bare) = match name {
        "trace" | "debug" | "info" | "warn" | "error" | "event" | "log" | "span" | "crit"
        | "trace_span" | "debug_span" | "info_span" | "warn_span" | "error_span" | "print"
        | "println" | "eprint" | "eprintln" => (Door::Log, 0, None),
        "dbg" => (Door::Log, 0, Some(usize::MAX)),
        "write" | "writeln" => (Door::Write, 1, None),
        "panic" | "unreachable" | "todo" | "unimplemented" => (Door::Panic, 0, None),
        "assert" | "debug_assert" => (Door::Panic, 1, None),
        "assert_eq" | "assert_ne" | "debug_assert_eq" | "debug_assert_ne" => {
            (Door::Panic, 0, Some(2))
        }
        "anyhow" | "bail" | "eyre" | "format_err" | "whatever" => (Door::Error, 0, None),
        "ensure" => (Door::Error, 1, None),
        "format" | "format_args" => (Door::String, 0, None),
        _ if is_logger(name) => (Door::Log, 0, None),
        _ => return None,
    };
    Some(Kind { door, before, bare })
}

/// A macro of one's own that says that it logs.
fn is_logger(name: &str) -> bool {
    let begins =
        ["log_", "print_", "println_", "eprint_"].iter().any(|word| name.starts_with(word));
    begins || name.ends_with("_log") || name.ends_with("_println")
}

/// One argument of a macro.
pub(super) struct Piece {
    /// `user = `, `user.id = `, `user:? = `.
    pub(super) key: Option<String>,
    /// `?` or `%`, before the value or behind the key.
    pub(super) how: Option<How>,
    pub(super) value: Expr,
    /// `target:` and its kind: no value of the event.
    pub(super) is_setting: bool,
}

/// The arguments, as far as they can be parsed.
pub(super) fn pieces(tokens: TokenStream) -> Vec<Piece> {
    let mut found = Vec::new();
    let parser = |input: ParseStream<'_>| {
        read_pieces(input, &mut found);
        // What is left is not understood.
        input.parse::<TokenStream>().map(drop)
    };
    drop(parser.parse2(tokens));
    found
}

fn read_pieces(input: ParseStream<'_>, found: &mut Vec<Piece>) {
    if input.peek(token::Brace) {
        // The fields of an event in braces, in front of the message.
        drop(read_braced(input, found));
    }
    while !input.is_empty() {
        let Ok(piece) = read_piece(input) else { return };
        found.push(piece);
        if input.parse::<Token![,]>().is_err() && input.parse::<Token![;]>().is_err() {
            return;
        }
    }
}

fn read_braced(input: ParseStream<'_>, found: &mut Vec<Piece>) -> syn::Result<()> {
    let is_event = input.fork().parse::<Expr>().is_err();
    if is_event {
        let inside;
        braced!(inside in input);
        read_pieces(&inside, found);
        drop(input.parse::<Token![,]>());
    }
    Ok(())
}

fn read_piece(input: ParseStream<'_>) -> syn::Result<Piece> {
    let is_setting = input.peek(Ident::peek_any) && input.peek2(Token![:]) && {
        let ahead = input.fork();
        ahead.call(Ident::parse_any)?;
        ahead.parse::<Token![:]>()?;
        !ahead.peek(Token![:]) && read_capture(&ahead).is_err()
    };
    if is_setting {
        input.call(Ident::parse_any)?;
        input.parse::<Token![:]>()?;
        let value = input.parse()?;
        return Ok(Piece { key: None, how: None, value, is_setting });
    }
    let ahead = input.fork();
    let key = read_key(&ahead).ok();
    let (key, captured) = match key {
        Some((key, how)) => {
            read_key(input)?;
            (Some(key), how)
        }
        None => (None, None),
    };
    let sigil = read_sigil(input)?;
    let mut value: Expr = input.parse()?;
    if input.peek(Token![=>]) {
        // `slog`: what is in front is the key.
        input.parse::<Token![=>]>()?;
        let how = read_sigil(input)?;
        let key = std::mem::replace(&mut value, input.parse()?);
        return Ok(Piece { key: text_of(&key), how, value, is_setting: false });
    }
    Ok(Piece { key, how: sigil.or(captured), value, is_setting: false })
}

fn read_sigil(input: ParseStream<'_>) -> syn::Result<Option<How>> {
    if input.peek(Token![?]) {
        input.parse::<Token![?]>()?;
        return Ok(Some(How::Debug));
    }
    if input.peek(Token![%]) {
        input.parse::<Token![%]>()?;
        return Ok(Some(How::Display));
    }
    Ok(None)
}

/// `name =`, `a.b =`, `"a b" =`, `name:? =`.
fn read_key(input: ParseStream<'_>) -> syn::Result<(String, Option<How>)> {
    let mut key = if input.peek(LitStr) {
        input.parse::<LitStr>()?.value()
    } else {
        input.call(Ident::parse_any)?.unraw().to_string()
    };
    while input.peek(Token![.]) {
        input.parse::<Token![.]>()?;
        key = input.call(Ident::parse_any)?.unraw().to_string();
    }
    let mut how = None;
    if input.peek(Token![:]) && !input.peek(Token![::]) {
        input.parse::<Token![:]>()?;
        how = Some(read_capture(input)?);
    }
    if input.peek(Token![==]) || input.peek(Token![=>]) {
        return Err(input.error("no key"));
    }
    input.parse::<Token![=]>()?;
    Ok((key, how))
}

/// How `log` takes a value: `?`, `%`, `debug`, `display`, `serde`, `sval`, `err`.
fn read_capture(input: ParseStream<'_>) -> syn::Result<How> {
    if let Some(how) = read_sigil(input)? {
        return Ok(how);
    }
    let word = input.call(Ident::parse_any)?;
    let how = match word.to_string().as_str() {
        "debug" => How::Debug,
        "display" | "err" => How::Display,
        "serde" | "sval" => How::Serialize,
        _ => return Err(syn::Error::new(word.span(), "no way to take a value")),
    };
    input.peek(Token![=]).then_some(how).ok_or_else(|| input.error("expected `=`"))
}

/// The values in the tokens of `json!` and its kin: what is behind `:` or `=>`, or an item of a list.
pub(super) fn entries(tokens: TokenStream) -> Vec<Expr> {
    let mut found = Vec::new();
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for piece in tokens.split(|token| is_punct(token, ',')) {
        let colon = piece.iter().enumerate().position(|(i, token)| {
            let is_path = i > 0 && is_punct(&piece[i - 1], ':');
            is_punct(token, '=') || (is_punct(token, ':') && !is_joint(token) && !is_path)
        });
        let value = colon.map_or(piece, |at| &piece[at + 1..]);
        let value = if value.first().is_some_and(|token| is_punct(token, '>')) {
            &value[1..]
        } else {
            value
        };
        match (syn::parse2(value.iter().cloned().collect()), value) {
            (_, [TokenTree::Group(group)]) => found.extend(entries(group.stream())),
            (Ok(value), _) => found.push(value),
            (Err(_), _) => {}
        }
    }
    found
}

fn is_joint(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.spacing() == proc_macro2::Spacing::Joint)
}

fn is_punct(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

/// The macros that format, among tokens that are something else.
pub(super) fn within(tokens: TokenStream) -> Vec<syn::Macro> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (i, token) in tokens.iter().enumerate() {
        let is_call = matches!(&tokens[..i], [.., TokenTree::Ident(name), bang]
            if is_punct(bang, '!') && kind(&name.to_string()).is_some());
        match token {
            TokenTree::Group(_) if is_call => {
                let call = tokens[i - 2..=i].iter().cloned().collect();
                found.extend(syn::parse2::<syn::Macro>(call));
            }
            TokenTree::Group(group) => found.extend(within(group.stream())),
            _ => {}
        }
    }
    found
}

fn text_of(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text.value()),
        _ => None,
    }
}

/// The string literal of a piece.
pub(super) fn literal(piece: &Piece) -> Option<&LitStr> {
    match &piece.value {
        Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(text), .. }) => Some(text),
        _ => None,
    }
}

/// The span of the first to that of the last token.
pub(super) fn span(tokens: &TokenStream) -> Option<(Span, Span)> {
    let mut tokens = tokens.clone().into_iter();
    let first = tokens.next()?;
    let last = tokens.last().unwrap_or_else(|| first.clone());
    Some((first.span(), end(&last)))
}

fn end(token: &TokenTree) -> Span {
    match token {
        TokenTree::Group(group) if group.delimiter() != Delimiter::None => group.span_close(),
        _ => token.span(),
    }
}
