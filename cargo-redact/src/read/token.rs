//! Texts that have the form of a credential, whatever their names are.

use std::sync::LazyLock;

use proc_macro2::{TokenStream, TokenTree};
use redact_scan::{Rule, Scanner, Severity};

use crate::model::{At, File, Literal};

/// The rules that need no name near by.
static SCANNER: LazyLock<Scanner> =
    LazyLock::new(|| Scanner::builder().disable_where(|rule| !is_by_form(rule)).build());

fn is_by_form(rule: &Rule) -> bool {
    let classes = ["credential.api_key", "credential.private_key", "credential.token"];
    rule.severity() >= Severity::High && classes.contains(&rule.class())
}

/// Notes the texts of a file in which such a form is, but for those in what is left out.
pub(super) fn note(file: &mut File, source: &str, left_out: &[At]) {
    let mut found = SCANNER.find_iter(source).peekable();
    if found.peek().is_none() {
        return;
    }
    let mut texts = Vec::new();
    literals(super::plain(source).parse().unwrap_or_default(), &mut texts);
    for finding in found {
        let start = finding.span().start;
        let is_left_out = left_out.iter().any(|at| at.contains(&start));
        let text = texts.iter().find(|at| at.contains(&start)).filter(|_| !is_left_out);
        if let Some(at) = text {
            form(file, at, finding.rule());
        }
    }
}

/// A text that was noted for its name is noted once.
fn form(file: &mut File, at: &At, rule: &'static Rule) {
    if let Some(known) = file.literals.iter_mut().find(|known| known.at == *at) {
        known.form = Some(rule.finds());
        return;
    }
    let (name, form) = (rule.id().to_owned(), Some(rule.finds()));
    file.literals.push(Literal { name, text: String::new(), at: at.clone(), form });
}

fn literals(tokens: TokenStream, found: &mut Vec<At>) {
    for token in tokens {
        match token {
            TokenTree::Group(group) => literals(group.stream(), found),
            TokenTree::Literal(literal) => found.push(literal.span().byte_range()),
            _ => {}
        }
    }
}
