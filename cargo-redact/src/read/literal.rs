//! Texts in the source that get the name of a credential.

use redact_names::is_credential;
use syn::{Expr, ExprLit, Lit, Pat};

use super::ty::name;
use crate::model::{File, Literal};

/// Notes the text of an expression, if it is one and its name says that it lets somebody in.
pub(super) fn note(file: &mut File, name: &str, expr: &Expr) {
    let text = match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => text,
        Expr::Reference(reference) => return note(file, name, &reference.expr),
        Expr::Group(group) => return note(file, name, &group.expr),
        // `"…".to_owned()`
        Expr::MethodCall(call) if call.args.is_empty() => return note(file, name, &call.receiver),
        // `String::from("…")`, `Some("…")`
        Expr::Call(call) if call.args.len() == 1 && is_wrapper(&call.func) => {
            let Some(first) = call.args.first() else { return };
            return note(file, name, first);
        }
        _ => return,
    };
    if is_credential(name) {
        let at = text.span().byte_range();
        file.literals.push(Literal { name: name.to_owned(), text: text.value(), at, form: None });
    }
}

fn is_wrapper(func: &Expr) -> bool {
    let Expr::Path(path) = func else { return false };
    let wrappers = ["Ok", "Some", "from", "from_str", "new"];
    path.path.segments.last().is_some_and(|last| wrappers.iter().any(|name| last.ident == name))
}

/// The one name that a pattern gives.
pub(super) fn name_of(pat: &Pat) -> Option<String> {
    match pat {
        Pat::Ident(ident) => Some(name(&ident.ident)),
        Pat::Type(typed) => name_of(&typed.pat),
        _ => None,
    }
}
