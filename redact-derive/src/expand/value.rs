//! One field as the value that its decision makes of it.
//!
//! No constructor here has a bound: a field that its decision cannot work on is one error, where it
//! is handed to the sink.

use proc_macro2::TokenStream;
use quote::quote_spanned;

use crate::ast::{Container, Decision, Field, Keys};

/// Writes a reference to a value that implements `Redact`, from the local that borrows the field.
///
/// Its tokens stand at the field, and so does an error about it.
pub(super) fn reference(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    match &field.decision {
        Decision::Silent => local(field),
        _ => {
            let value = owned(container, field);
            quote_spanned!(field.span=> &#value)
        }
    }
}

/// Writes the same as a value of its own, or a marker where the field is undecided. That is an error
/// of `Redact::redact`, and here would be its echo.
pub(super) fn attempt(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    let value = owned(container, field);
    match field.decision {
        Decision::Hidden => value,
        _ => quote_spanned!(field.span=> __redact::Attempt(#value).decided()),
    }
}

fn owned(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    let span = field.span;
    let local = local(field);
    let value = match &field.decision {
        Decision::Silent => local,
        Decision::Hidden => match &field.attrs.text {
            None => quote_spanned!(span=> __redact::Marker::REDACTED),
            Some(text) => quote_spanned!(span=> __redact::Marker(#text)),
        },
        Decision::Masked(mask) => masked(field, &quote_spanned!(span=> #mask)),
        Decision::Pseudonym(None) => {
            masked(field, &quote_spanned!(span=> __redact::Pseudonym::new()))
        }
        Decision::Pseudonym(Some(domain)) => {
            masked(field, &quote_spanned!(span=> __redact::Pseudonym::domain(#domain)))
        }
        Decision::Shown if container.attrs.without("Serialize") || !field.uses_serialize() => {
            quote_spanned!(span=> __redact::ShownAsText(#local))
        }
        Decision::Shown => quote_spanned!(span=> __redact::Shown(#local)),
        Decision::Omitted => quote_spanned!(span=> ()),
    };
    match &field.attrs.class {
        Some(class) => quote_spanned!(span=> __redact::Classed { class: #class, value: #value }),
        None => value,
    }
}

fn masked(field: &Field<'_>, mask: &TokenStream) -> TokenStream {
    let span = field.span;
    let local = local(field);
    let mark = |mask: &TokenStream| match &field.attrs.text {
        Some(text) => quote_spanned!(span=> __redact::Marked { marker: #text, mask: #mask }),
        None => mask.clone(),
    };
    let mask = mark(mask);
    let keys = match (&field.attrs.keys, &field.attrs.as_str) {
        (None, None) => {
            return quote_spanned!(span=> __redact::Masked { value: #local, mask: #mask });
        }
        (None, Some(path)) => {
            return quote_spanned!(span=> __redact::Read { value: #path(#local), mask: #mask });
        }
        (Some(Keys::Shown), _) => quote_spanned!(span=> __redact::KeysShown),
        (Some(Keys::Masked(keys)), _) => {
            let keys = mark(&quote_spanned!(span=> #keys));
            quote_spanned!(span=> __redact::KeysMasked(#keys))
        }
    };
    let map = match &field.attrs.as_str {
        Some(path) => quote_spanned!(span=> &#path(#local)),
        None => local,
    };
    quote_spanned!(span=> __redact::MaskedMap { map: #map, keys: #keys, mask: #mask })
}

fn local(field: &Field<'_>) -> TokenStream {
    let local = &field.local;
    quote_spanned!(field.span=> #local)
}
