//! One field as the value that its decision makes of it.

use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};

use crate::ast::{Container, Decision, Field, Keys};

/// Writes an expression that implements `Redact`, from a local that borrows the field.
pub(super) fn decided(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    let local = &field.local;
    let value = match &field.decision {
        Decision::Silent => {
            // Both tokens stand at the field, and so does the error when its type has not decided.
            let span = local.span();
            quote_spanned!(span=> __redact::silent(#local))
        }
        Decision::Hidden => match &field.attrs.text {
            None => quote!(__redact::Marker::REDACTED),
            Some(text) => quote!(__redact::Marker(#text)),
        },
        Decision::Masked(mask) => masked(field, &quote!(#mask)),
        Decision::Pseudonym(None) => masked(field, &quote!(__redact::Pseudonym::new())),
        Decision::Pseudonym(Some(domain)) => {
            masked(field, &quote!(__redact::Pseudonym::domain(#domain)))
        }
        Decision::Shown if container.attrs.without("Serialize") => {
            quote!(__redact::shown_as_text(#local))
        }
        Decision::Shown => quote!(__redact::shown(#local)),
        Decision::Omitted => quote!(()),
    };
    match &field.attrs.class {
        Some(class) if !field.is_omitted() => quote!(__redact::classed(#class, #value)),
        _ => value,
    }
}

fn masked(field: &Field<'_>, mask: &TokenStream) -> TokenStream {
    let local = &field.local;
    let read = match &field.attrs.as_str {
        Some(path) => quote!(&#path(#local)),
        None => quote!(#local),
    };
    let mark = |mask: TokenStream| match &field.attrs.text {
        Some(text) => quote!(__redact::marked(#text, #mask)),
        None => mask,
    };
    let values = mark(mask.clone());
    match &field.attrs.keys {
        None => quote!(__redact::masked(#read, #values)),
        Some(Keys::Shown) => quote!(__redact::masked_map(#read, __redact::KeysShown, #values)),
        Some(Keys::Masked(keys)) => {
            let keys = mark(quote!(#keys));
            quote!(__redact::masked_map(#read, __redact::KeysMasked(#keys), #values))
        }
    }
}
