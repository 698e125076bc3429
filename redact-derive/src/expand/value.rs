//! One field as the value that its decision makes of it.
//!
//! No constructor here has a bound: a field that its decision cannot work on is one error, where it
//! is handed to the sink.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};

use crate::ast::{Container, Decision, Field, Keys};

/// Writes a reference to a value that implements `Redact`, from the local that borrows the field.
///
/// Its tokens stand at the field, and so does an error about it.
pub(super) fn reference(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    if let Decision::Silent = field.decision {
        return local(field);
    }
    let value = owned(container, field);
    quote_spanned!(field.span=> &#value)
}

/// Writes the same as a value of its own, or a marker where the field is undecided. That is an error
/// of `Redact::redact`, and here would be its echo.
pub(super) fn attempt(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    let value = owned(container, field);
    if let Decision::Hidden = field.decision {
        return value;
    }
    quote_spanned!(field.span=> __redact::Attempt(#value).decided())
}

fn owned(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    let span = field.span;
    let local = local(field);
    let value = match &field.decision {
        Decision::Silent => local,
        Decision::Hidden => hidden(field),
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
    let class = match &field.attrs.class {
        Some(class) if is_of_the_type(container, class) => quote_spanned!(span=> const { #class }),
        Some(_) => class_name(field).into_token_stream(),
        None => return value,
    };
    quote_spanned!(span=> __redact::Classed { class: #class, value: #value })
}

/// The constants that hold the classes of the fields: in a constant, a class that is not a dotted path
/// is a compile error. One that is of the type is a constant where it is used.
pub(super) fn classes(container: &Container<'_>) -> TokenStream {
    let classes = container.fields().filter_map(|field| {
        let (name, class) = (class_name(field), field.attrs.class.as_ref()?);
        let constant = quote!(const #name: __redact::Class = #class;);
        (!is_of_the_type(container, class)).then_some(constant)
    });
    classes.collect()
}

/// Says whether a class is told by what only the impls know: `Self::CLASS`, `T::CLASS`.
fn is_of_the_type(container: &Container<'_>, class: &TokenStream) -> bool {
    let generics = container.generics;
    class.clone().into_iter().any(|token| match token {
        TokenTree::Ident(ident) => {
            ident == "Self"
                || generics.type_params().any(|parameter| parameter.ident == ident)
                || generics.const_params().any(|parameter| parameter.ident == ident)
        }
        TokenTree::Group(group) => is_of_the_type(container, &group.stream()),
        _ => false,
    })
}

fn class_name(field: &Field<'_>) -> Ident {
    format_ident!("__CLASS{}", field.local, span = Span::call_site())
}

fn hidden(field: &Field<'_>) -> TokenStream {
    match &field.attrs.text {
        None => quote_spanned!(field.span=> __redact::Marker::REDACTED),
        Some(text) => quote_spanned!(field.span=> __redact::Marker(#text)),
    }
}

fn masked(field: &Field<'_>, mask: &TokenStream) -> TokenStream {
    let span = field.span;
    let local = local(field);
    let mask = marked(field, mask);
    let keys = match &field.attrs.keys {
        Some(Keys::Shown) => Some(quote_spanned!(span=> __redact::KeysShown)),
        Some(Keys::Masked(keys)) => {
            let keys = marked(field, &quote_spanned!(span=> #keys));
            Some(quote_spanned!(span=> __redact::KeysMasked(#keys)))
        }
        None => None,
    };
    let read = field.attrs.as_str.as_ref().map(|path| quote_spanned!(span=> #path(#local)));
    match (keys, read) {
        (None, None) => quote_spanned!(span=> __redact::Masked { value: #local, mask: #mask }),
        (None, Some(read)) => quote_spanned!(span=> __redact::Read { value: #read, mask: #mask }),
        (Some(keys), None) => {
            quote_spanned!(span=> __redact::MaskedMap { map: #local, keys: #keys, mask: #mask })
        }
        (Some(keys), Some(read)) => {
            quote_spanned!(span=> __redact::ReadMap { map: #read, keys: #keys, mask: #mask })
        }
    }
}

/// A mask with the marker of the field.
fn marked(field: &Field<'_>, mask: &TokenStream) -> TokenStream {
    match &field.attrs.text {
        Some(text) => quote_spanned!(field.span=> __redact::Marked { marker: #text, mask: #mask }),
        None => mask.clone(),
    }
}

fn local(field: &Field<'_>) -> TokenStream {
    let local = &field.local;
    quote_spanned!(field.span=> #local)
}
