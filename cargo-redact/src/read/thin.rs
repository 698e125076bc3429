//! Leaves out the bodies of functions that only compute: most of a file, and most of the time to parse it.
//!
//! What is left out has no macro, no method that shows a value, no exposed secret, no item and no text with a
//! digit in it. All of that is seen in the tokens, before they are parsed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use super::reveal;

/// The tokens of a file, with empty bodies in place of those that say nothing.
pub(super) fn thin(tokens: TokenStream, source: &str) -> TokenStream {
    let (mut is_function, mut is_kept) = (false, false);
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let is_body = std::mem::take(&mut is_function) && !std::mem::take(&mut is_kept);
            TokenTree::Group(if is_body { body(group, source) } else { inside(&group, source) })
        }
        token => {
            // What class a mask is for.
            is_kept |= is_function && matches!(&token, TokenTree::Ident(ident) if ident == "class");
            // A declaration ends without a body.
            is_function = match &token {
                TokenTree::Ident(ident) => is_function || ident == "fn",
                TokenTree::Punct(punct) => is_function && punct.as_char() != ';',
                _ => is_function,
            };
            token
        }
    });
    tokens.collect()
}

fn body(group: Group, source: &str) -> Group {
    let text = source.get(group.span().byte_range());
    if text.is_none_or(says_something) { group } else { like(&group, TokenStream::new()) }
}

/// The items of a module, an impl or a trait.
fn inside(group: &Group, source: &str) -> Group {
    like(group, thin(group.stream(), source))
}

fn like(group: &Group, stream: TokenStream) -> Group {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    new
}

/// By its text, comments and all: what is kept for nothing is only parsed for nothing.
fn says_something(text: &str) -> bool {
    let words = text.split(|c: char| !is_part_of_name(c));
    let is_loud = |word: &str| LOUD.binary_search(&word).is_ok();
    words.into_iter().any(is_loud)
        || has_macro(text)
        || has_credential(text)
        || reveal::may_be_in(text)
}

fn is_part_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

/// `name!`, which `vec!` and the like are not: they hold values, and show none.
fn has_macro(text: &str) -> bool {
    text.match_indices('!').any(|(at, _)| {
        let before = text[..at].trim_end();
        let name = before.rfind(|c| !is_part_of_name(c)).map_or(before, |end| {
            let end = end + before[end..].chars().next().map_or(0, char::len_utf8);
            &before[end..]
        });
        !name.is_empty() && !text[at + 1..].starts_with('=') && !QUIET.contains(&name)
    })
}

/// A text that may be one: what a credential always has is a digit, or a scheme.
fn has_credential(text: &str) -> bool {
    // Where quotes are not in pairs, it cannot be told what is between them.
    let is_odd = || text.contains("\\\"") || text.contains("'\"'") || text.contains("#\"");
    let may_be =
        |text: &str| text.contains("://") || text.bytes().any(|byte| byte.is_ascii_digit());
    text.contains('"') && (is_odd() || text.split('"').skip(1).step_by(2).any(may_be))
}

/// Macros that show nothing, and words before a negation.
const QUIET: &[&str] = &[
    "as",
    "break",
    "cfg",
    "concat",
    "else",
    "env",
    "if",
    "in",
    "include_str",
    "match",
    "matches",
    "move",
    "return",
    "vec",
    "while",
];

/// Words of what shows a value, exposes one, or is an item of its own.
const LOUD: &[&str] = &[
    "Arg",
    "collect_str",
    "entries",
    "entry",
    "enum",
    "expect",
    "expect_err",
    "field",
    "fmt",
    "fn",
    "impl",
    "key",
    "mod",
    "pad",
    "pad_integral",
    "panic_any",
    "record",
    "serialize",
    "serialize_bytes",
    "serialize_element",
    "serialize_entry",
    "serialize_field",
    "serialize_newtype_struct",
    "serialize_some",
    "serialize_str",
    "static",
    "stderr",
    "stdout",
    "struct",
    "trait",
    "type",
    "union",
    "use",
    "value",
    "write_fmt",
    "write_str",
];

#[cfg(test)]
mod tests {
    use super::{LOUD, QUIET, thin};

    #[test]
    fn words_are_sorted() {
        assert!(LOUD.is_sorted() && QUIET.is_sorted());
    }

    #[track_caller]
    fn assert_thin(source: &str, left: &str) {
        let tokens = |source: &str| -> proc_macro2::TokenStream { source.parse().unwrap() };
        assert_eq!(thin(tokens(source), source).to_string(), tokens(left).to_string());
    }

    #[test]
    fn what_only_computes_is_left_out() {
        assert_thin(
            "fn a(x: u8) -> u8 { if !b && c != d { x } else { vec![1].len() } } struct B { c: u8 }",
            "fn a(x: u8) -> u8 {} struct B { c: u8 }",
        );
        assert_thin(
            "impl A { fn b(&self) -> bool { self.c } const D: u8 = { 1 }; }",
            "impl A { fn b(&self) -> bool {} const D: u8 = { 1 }; }",
        );
        assert_thin(
            "trait A { fn b(); const C: [u8; 1]; } static D: E = E { f: 1 };",
            "trait A { fn b(); const C: [u8; 1]; } static D: E = E { f: 1 };",
        );
    }

    #[test]
    fn what_may_show_something_is_kept() {
        for body in [
            "println!(\"x\")",
            "if a { log::info!(\"x\") }",
            "a.expect(\"b\")",
            "a.expose_secret()",
            "std::io::stdout()",
            "struct B { c: u8 }",
            "let a = \"hunter2\";",
            "f.debug_struct(n).field(m, &self.x)",
        ] {
            let source = format!("mod m {{ fn a() {{ {body} }} }}");
            assert_thin(&source, &source);
        }
    }
}
