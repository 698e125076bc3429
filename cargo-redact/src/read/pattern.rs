//! Patterns, as far as they give names to values.

use syn::{Member, Pat};

use super::ty::{Params, name, ty, words};
use crate::model::Pattern;

pub(super) fn pattern(pat: &Pat, params: &Params) -> Pattern {
    let inner = |pat: &Pat| pattern(pat, params);
    match pat {
        Pat::Ident(ident) => Pattern::Name {
            name: name(&ident.ident),
            at: ident.ident.span().byte_range(),
            also: ident.subpat.as_ref().map(|(_, pat)| Box::new(inner(pat))),
        },
        Pat::Guard(guard) => inner(&guard.pat),
        Pat::Or(or) => Pattern::Or(or.cases.iter().map(inner).collect()),
        Pat::Paren(paren) => inner(&paren.pat),
        Pat::Reference(reference) => inner(&reference.pat),
        Pat::Slice(slice) => Pattern::List(slice.elems.iter().map(inner).collect()),
        Pat::Tuple(tuple) => Pattern::Tuple(tuple.elems.iter().map(inner).collect()),
        Pat::TupleStruct(tuple) => Pattern::Variant {
            path: words(&tuple.path),
            items: tuple.elems.iter().map(inner).collect(),
        },
        Pat::Struct(fields) => Pattern::Struct {
            path: words(&fields.path),
            fields: fields
                .fields
                .iter()
                .map(|field| (member(&field.member), inner(&field.pat)))
                .collect(),
        },
        Pat::Type(typed) => Pattern::Typed(Box::new(inner(&typed.pat)), ty(&typed.ty, params)),
        _ => Pattern::Nothing,
    }
}

/// The name of a field, or its number.
pub(super) fn member(member: &Member) -> String {
    match member {
        Member::Named(ident) => name(ident),
        Member::Unnamed(index) => index.index.to_string(),
    }
}
