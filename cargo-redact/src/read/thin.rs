//! Leaves out the bodies of functions that only compute: most of a file, and most of the time to parse it.
//!
//! What is left out has no macro, no method that shows a value, no exposed secret, no item and no text with a
//! digit in it. All of that is seen in the tokens, before they are parsed.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// The tokens of a file, with empty bodies in place of those that say nothing.
pub(super) fn thin(tokens: TokenStream) -> TokenStream {
    let mut is_function = false;
    let tokens = tokens.into_iter().map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let is_body = std::mem::take(&mut is_function);
            TokenTree::Group(if is_body { body(group) } else { inside(&group) })
        }
        token => {
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

fn body(group: Group) -> Group {
    if says_something(&group.stream()) { group } else { like(&group, TokenStream::new()) }
}

/// The items of a module, an impl or a trait.
fn inside(group: &Group) -> Group {
    like(group, thin(group.stream()))
}

fn like(group: &Group, stream: TokenStream) -> Group {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    new
}

fn says_something(tokens: &TokenStream) -> bool {
    let mut name = None;
    tokens.clone().into_iter().any(|token| {
        let before = name.take();
        match token {
            TokenTree::Group(group) => says_something(&group.stream()),
            TokenTree::Punct(punct) => {
                // `vec!` and the like hold values, and show none.
                punct.as_char() == '!'
                    && before.is_some_and(|name: String| !QUIET.contains(&name.as_str()))
            }
            TokenTree::Literal(literal) => is_credential(&literal.to_string()),
            TokenTree::Ident(ident) => {
                let ident = ident.to_string();
                let is_loud = LOUD.contains(&ident.as_str()) || ident.contains("expose");
                name = Some(ident);
                is_loud
            }
        }
    })
}

/// A text that may be one: what a credential always has is a digit.
fn is_credential(literal: &str) -> bool {
    let is_text = literal.starts_with(['"', 'r']);
    is_text && (literal.bytes().any(|byte| byte.is_ascii_digit()) || literal.contains("://"))
}

/// Macros that show nothing. `!=` is told from a macro by the name in front alone, which is harmless.
const QUIET: &[&str] = &["cfg", "concat", "env", "include_str", "matches", "vec"];

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
    "reveal",
    "reveal_str",
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
    "unsecure",
    "use",
    "value",
    "write_fmt",
    "write_str",
];

#[cfg(test)]
mod tests {
    use super::thin;

    #[track_caller]
    fn assert_thin(source: &str, left: &str) {
        let tokens = |source: &str| -> proc_macro2::TokenStream { source.parse().unwrap() };
        assert_eq!(thin(tokens(source)).to_string(), tokens(left).to_string());
    }

    #[test]
    fn what_only_computes_is_left_out() {
        assert_thin(
            "fn a(x: u8) -> u8 { x + vec![1].len() } struct B { c: u8 }",
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
