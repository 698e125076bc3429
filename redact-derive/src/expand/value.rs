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
    let value = match (&field.decision, class(container, field)) {
        (Decision::Silent, None) => return local(field),
        _ => owned(container, field),
    };
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
    let own_class = own_class(container, field);
    let of_mask = own_class.as_ref();
    let value = match &field.decision {
        Decision::Silent => local,
        Decision::Hidden => hidden(field),
        Decision::Masked(mask) => masked(field, of_mask, &quote_spanned!(span=> #mask)),
        Decision::Pseudonym(None) => {
            masked(field, of_mask, &quote_spanned!(span=> __redact::Pseudonym::new()))
        }
        Decision::Pseudonym(Some(domain)) => {
            let mask = quote_spanned!(span=> __redact::Pseudonym::domain(#domain));
            masked(field, of_mask, &mask)
        }
        Decision::Shown if container.attrs.without("Serialize") || !field.uses_serialize() => {
            quote_spanned!(span=> __redact::ShownAsText(#local))
        }
        Decision::Shown => quote_spanned!(span=> __redact::Shown(#local)),
        Decision::Omitted => return quote_spanned!(span=> ()),
    };
    match field.decision {
        Decision::Masked(_) | Decision::Pseudonym(_) if own_class.is_some() => value,
        _ => classed(container, field, value),
    }
}

/// Writes a value with the class of the field, or of the type if the field names none.
pub(super) fn classed(
    container: &Container<'_>,
    field: &Field<'_>,
    value: TokenStream,
) -> TokenStream {
    match class(container, field) {
        Some(class) => quote_spanned! {field.span=>
            __redact::Classed { class: #class, value: #value }
        },
        None => value,
    }
}

/// Says whether a policy may hide the whole field, and not only what is in it.
pub(super) fn may_be_hidden(container: &Container<'_>, field: &Field<'_>) -> bool {
    match field.decision {
        Decision::Shown => true,
        Decision::Silent => class(container, field).is_some(),
        _ => false,
    }
}

/// Writes the class of the field, or that of the type if the field names none.
pub(super) fn class(container: &Container<'_>, field: &Field<'_>) -> Option<TokenStream> {
    own_class(container, field).or_else(|| {
        let class = container.attrs.class.as_ref()?;
        Some(class_tokens(container, class, container_class_name()))
    })
}

/// Writes the class of the type as an option.
pub(super) fn class_of_type(container: &Container<'_>) -> TokenStream {
    option(
        container
            .attrs
            .class
            .as_ref()
            .map(|class| class_tokens(container, class, container_class_name())),
    )
}

/// Writes the class of a field as an option.
pub(super) fn class_of_field(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    option(class(container, field))
}

fn option(class: Option<TokenStream>) -> TokenStream {
    match class {
        Some(class) => quote!(::core::option::Option::Some(#class)),
        None => quote!(::core::option::Option::None),
    }
}

fn own_class(container: &Container<'_>, field: &Field<'_>) -> Option<TokenStream> {
    let class = field.attrs.class.as_ref()?;
    Some(class_tokens(container, class, class_name(field)))
}

/// A class by the name of its constant, or as a constant in place if only the impls know it.
fn class_tokens(container: &Container<'_>, class: &TokenStream, name: Ident) -> TokenStream {
    if is_of_the_type(container, class) {
        quote!(const { #class })
    } else {
        name.into_token_stream()
    }
}

/// The constants that hold the classes of the type and of its fields: in a constant, a class that is
/// not a dotted path is a compile error. One that is of the type is a constant where it is used.
pub(super) fn classes(container: &Container<'_>) -> TokenStream {
    let of_fields = container.fields().filter_map(|field| {
        let class = field.attrs.class.as_ref()?;
        Some((class_name(field), class))
    });
    let of_type = container.attrs.class.iter().map(|class| (container_class_name(), class));
    let mut constants = TokenStream::new();
    for (name, class) in of_type.chain(of_fields) {
        if !is_of_the_type(container, class) {
            constants.extend(quote!(const #name: __redact::Class = #class;));
        }
    }
    constants
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

fn container_class_name() -> Ident {
    Ident::new("__CLASS", Span::call_site())
}

fn hidden(field: &Field<'_>) -> TokenStream {
    match &field.attrs.text {
        None => quote_spanned!(field.span=> __redact::Marker::REDACTED),
        Some(text) => quote_spanned!(field.span=> __redact::Marker(#text)),
    }
}

fn masked(field: &Field<'_>, class: Option<&TokenStream>, mask: &TokenStream) -> TokenStream {
    let span = field.span;
    let local = local(field);
    let mut mask = marked(field, mask);
    if let Some(class) = class {
        mask = quote_spanned!(span=> __redact::OfClass { class: #class, mask: #mask });
    }
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
