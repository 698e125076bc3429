//! Calls that put a value in clear, by their names: counted for the lock, whatever the value is.
//!
//! They are looked for in tokens and not in expressions, so that one in a macro that nobody knows is found too.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use crate::model::At;

/// A call by such a name. Whether a function of it is that of `redact` is known when all files are read.
pub(super) struct Call {
    pub(super) door: Vec<String>,
    pub(super) is_method: bool,
    pub(super) at: At,
}

/// Says whether it is worth to look.
pub(super) fn may_be_in(source: &str) -> bool {
    ["expos", "reveal", "unsecure", "wire", "show"].iter().any(|word| source.contains(word))
}

/// All such calls, but for those in a function within.
pub(super) fn calls(tokens: TokenStream) -> Vec<Call> {
    let mut found = Vec::new();
    walk(tokens, &mut found);
    found
}

fn walk(tokens: TokenStream, found: &mut Vec<Call>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut i = 0;
    while let Some(token) = tokens.get(i) {
        match token {
            TokenTree::Group(group) if !is_attribute(&tokens[..i], group) => {
                walk(group.stream(), found);
            }
            TokenTree::Ident(word) if word == "use" || is_function(&tokens[i..]) => {
                i += item(&tokens[i..]);
            }
            TokenTree::Ident(_) => found.extend(call(&tokens, i)),
            _ => {}
        }
        i += 1;
    }
}

/// Says whether the group stands behind a `#`.
pub(super) fn is_attribute(before: &[TokenTree], group: &Group) -> bool {
    group.delimiter() == Delimiter::Bracket && before.last().is_some_and(|token| is(token, '#'))
}

/// All `#[redact(show)]` and `#[redact(wire)]`, in the tokens of a macro whose items cannot be read.
pub(super) fn attributes(tokens: TokenStream) -> Vec<Call> {
    let mut found = Vec::new();
    find_attributes(tokens, false, &mut found);
    found
}

fn find_attributes(tokens: TokenStream, is_ours: bool, found: &mut Vec<Call>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (i, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let is_ours =
                    matches!(tokens[..i].last(), Some(TokenTree::Ident(word)) if word == "redact");
                find_attributes(group.stream(), is_ours, found);
            }
            TokenTree::Ident(word)
                if is_ours
                    && (word == "show" || word == "wire")
                    && tokens[..i].last().is_none_or(|token| is(token, ',')) =>
            {
                let (door, at) = (vec![format!("#[redact({word})]")], word.span().byte_range());
                found.push(Call { door, is_method: true, at });
            }
            _ => {}
        }
    }
}

/// `fn name`, which is read as an item, and not `fn(u8)`, or the `fn $name` of a macro.
fn is_function(tokens: &[TokenTree]) -> bool {
    matches!(tokens, [TokenTree::Ident(word), TokenTree::Ident(_), ..] if word == "fn")
}

/// How many tokens there are to the end of an item: its body, or a semicolon.
fn item(tokens: &[TokenTree]) -> usize {
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let is_use = matches!(tokens, [TokenTree::Ident(word), ..] if word == "use");
    let end = tokens.iter().position(|token| is(token, ';') || (!is_use && is_body(token)));
    end.unwrap_or(tokens.len())
}

/// The call of which this word is the name.
fn call(tokens: &[TokenTree], i: usize) -> Option<Call> {
    let TokenTree::Ident(word) = &tokens[i] else { return None };
    let (name, at) = (word.to_string(), word.span().byte_range());
    let (before, behind) = (&tokens[..i], &tokens[i + 1..]);
    let is_method = before.last().is_some_and(|token| is(token, '.'));
    let is_path = matches!(before, [.., a, b] if is(a, ':') && is(b, ':'));
    let is_called = matches!(behind.first(), Some(TokenTree::Group(group))
        if group.delimiter() == Delimiter::Parenthesis);
    if is_exposing(&name) {
        let is_own = name.contains("secret") || is_called;
        return ((is_method || is_path) && is_own).then(|| Call {
            door: vec![name],
            is_method: true,
            at,
        });
    }
    let is_door = matches!(name.as_str(), "wire" | "show") && !is_method;
    let goes_on = matches!(behind, [a, b, ..] if is(a, ':') && is(b, ':'));
    // `wire::<T>(…)`, `.map(redact::wire)`.
    let is_used = is_called || (is_path && !goes_on) || is_turbofish(behind);
    (is_door && is_used).then(|| Call { door: path(before, name), is_method: false, at })
}

/// The methods that hand out the plaintext: those of `redact`, and those of its kind.
fn is_exposing(name: &str) -> bool {
    name.starts_with("expose_")
        || name.starts_with("try_expose_")
        || matches!(name, "expose" | "reveal" | "reveal_str" | "unsecure")
}

fn is_turbofish(behind: &[TokenTree]) -> bool {
    matches!(behind, [a, b, c, ..] if is(a, ':') && is(b, ':') && is(c, '<'))
}

/// The path that ends with the name.
fn path(mut before: &[TokenTree], name: String) -> Vec<String> {
    let mut path = vec![name];
    while let [rest @ .., TokenTree::Ident(word), a, b] = before {
        if !is(a, ':') || !is(b, ':') {
            break;
        }
        path.insert(0, word.to_string());
        before = rest;
    }
    path
}

fn is(token: &TokenTree, c: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == c)
}

#[cfg(test)]
mod tests {
    use super::{attributes, calls};

    #[track_caller]
    fn assert_calls(source: &str, expected: &[&str]) {
        let found = calls(source.parse().unwrap());
        let found: Vec<String> = found.iter().map(|call| call.door.join("::")).collect();
        assert_eq!(found, expected);
    }

    #[test]
    fn methods_are_found_by_dot_and_by_path() {
        assert_calls(
            "a.expose_secret(); b.map(Secret::expose_secret)",
            &["expose_secret", "expose_secret"],
        );
        assert_calls("unknown!(x => { a.try_expose_secret() })", &["try_expose_secret"]);
        assert_calls("let expose_secret = a.expose; b.expose()", &["expose"]);
    }

    #[test]
    fn functions_are_found_with_their_path() {
        assert_calls(
            "wire(&a); redact::show(&b); x.map(redact::wire); wire::<T>(c)",
            &["wire", "redact::show", "redact::wire", "wire"],
        );
        assert_calls("info!(user = show(&user), \"x\")", &["show"]);
    }

    #[test]
    fn decisions_in_a_macro_are_found_where_they_show() {
        let source = "struct $n { #[redact(show, because = \"x\")] a: T, #[redact] b: U, \
                      #[cfg_attr(c, redact(show))] d: V } show(a); #[redact(mask = wire)] e \
                      #[redact(class = X, wire)] struct F;";
        let found = attributes(source.parse().unwrap());
        let found: Vec<String> = found.into_iter().flat_map(|call| call.door).collect();
        assert_eq!(found, ["#[redact(show)]", "#[redact(show)]", "#[redact(wire)]"]);
    }

    #[test]
    fn what_is_no_call_is_not_found() {
        assert_calls("a.show(); let show = 1; redact::wire::Clear::new(); window.wire()", &[]);
        assert_calls("use redact::{show, wire}; #[redact(wire(x))] struct A;", &[]);
        assert_calls("fn inner() { show(&a) } let f: fn(u8) = g;", &[]);
    }
}
