//! What a type gets after a mistake: impls that hide everything, so that nothing leaks from a
//! build that somebody forces through, and no second wave of errors follows the first.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{DeriveInput, Meta};

use super::wire::wire_method;
use super::{Header, redact_method};
use crate::ast::{Body, Container, ContainerAttrs, Fields, Style};
use crate::serde_attr::SerdeContainer;
use crate::word;

pub(super) fn impls(input: &DeriveInput, container: Option<&Container<'_>>) -> TokenStream {
    let hollow = Container {
        ident: &input.ident,
        generics: &input.generics,
        attrs: attrs(container),
        serde: SerdeContainer::default(),
        body: Body::Struct(Fields { style: Style::Unit, list: Vec::new() }),
    };
    let header = Header { container: &hollow, generics: &input.generics };
    let method = redact_method(&quote! {
        let _ = __policy;
        __redact::refuse(__sink)
    });
    let redact = header.implement(&quote!(__redact::Redact), &method);
    let traits = header.std_traits();
    let display = mentions_display(input, container)
        .then(|| header.formatting(&quote!(Display), &quote!(display)));
    let wire = hollow.attrs.is_wire.then(|| {
        let method = wire_method(&quote!(__redact::refuse_wire(__serializer)));
        header.implement(&quote!(__redact::Wire), &method)
    });
    header.scope(&quote!(#redact #traits #display #wire))
}

/// Of the attributes that could be read, those that say which impls there are.
fn attrs(container: Option<&Container<'_>>) -> ContainerAttrs {
    container.map_or_else(ContainerAttrs::default, |container| ContainerAttrs {
        without: container.attrs.without.clone(),
        krate: container.attrs.krate.clone(),
        is_wire: container.attrs.is_wire,
        ..ContainerAttrs::default()
    })
}

/// Says whether the type was to have a `Display`, as far as its attributes tell.
fn mentions_display(input: &DeriveInput, container: Option<&Container<'_>>) -> bool {
    if container.is_some_and(|container| container.attrs.without("Display")) {
        return false;
    }
    let names_display = input.attrs.iter().any(|attr| match &attr.meta {
        Meta::List(list) if list.path.is_ident(word::REDACT) => {
            list.tokens.clone().into_iter().any(|token| token.to_string() == word::DISPLAY)
        }
        _ => false,
    });
    names_display || container.is_some_and(Container::has_template)
}
