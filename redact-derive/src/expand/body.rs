//! `Redact::redact`: the value handed to the sink, field by field.
//!
//! ```text
//! let Self { id: __redact_0, email: __redact_1 } = self;
//! let mut __fields = __redact::Sink::structure(__sink, "Customer", 2);
//! __redact::Fields::field(&mut __fields, __policy, "id", __redact_0);
//! __redact::Fields::field(&mut __fields, __policy, "email", &__redact::Masked { value: __redact_1, mask: mask::Email });
//! __redact::Fields::end(__fields)
//! ```

use proc_macro2::TokenStream;
use quote::quote;
use syn::ext::IdentExt;

use super::shadow::{self, Shows};
use super::{redact_method, value};
use crate::ast::{Body, Container, Field, Fields, Style, Variant};

pub(super) fn redact(container: &Container<'_>) -> TokenStream {
    let body = match &container.body {
        Body::Struct(fields) => of_struct(container, fields),
        Body::Enum(variants) => of_enum(container, variants),
    };
    let hides = hides_bare_variants(container)
        .map(|hides| quote!(if #hides { return __redact::refuse(__sink); }));
    if !container.needs_shadow() {
        return redact_method(&quote!(#hides #body));
    }
    let shadow = shadow::serialize(container, Shows::Decided);
    redact_method(&quote! {
        #hides
        match __redact::Sink::into_serializer(__sink) {
            ::core::result::Result::Ok(__serializer) => { #shadow }
            ::core::result::Result::Err(__sink) => { #body }
        }
    })
}

/// Asks whether the value is a variant without fields, whose name is all there is to see, and the policy
/// hides it.
pub(super) fn hides_bare_variants(container: &Container<'_>) -> Option<TokenStream> {
    let bare = container.variants().iter().filter(|variant| variant.is_bare());
    let bare: Vec<_> = bare.map(|variant| variant.ident).collect();
    let class = value::class_of_type(container);
    (!bare.is_empty()).then(|| {
        quote! {
            __redact::hides(__policy, #class) && ::core::matches!(self, #(Self::#bare { .. })|*)
        }
    })
}

fn of_struct(container: &Container<'_>, fields: &Fields<'_>) -> TokenStream {
    let pattern = pattern(fields);
    let name = container.ident.unraw().to_string();
    let newtype = fields.newtype().filter(|field| !field.is_omitted());
    let handed = match (fields.style, newtype) {
        (Style::Unit, _) => quote!(__redact::Sink::unit_struct(__sink, #name)),
        (_, Some(field)) => {
            let value = value::reference(container, field);
            quote!(__redact::Sink::newtype_struct(__sink, __policy, #name, #value))
        }
        (Style::Tuple, None) => {
            let len = fields.kept().count();
            let open = quote!(__redact::Sink::tuple_struct(__sink, #name, #len));
            each_field(container, fields, &open)
        }
        (Style::Named, _) => {
            let len = fields.kept().count();
            let open = quote!(__redact::Sink::structure(__sink, #name, #len));
            each_field(container, fields, &open)
        }
    };
    quote!(let Self #pattern = self; #handed)
}

fn of_enum(container: &Container<'_>, variants: &[Variant<'_>]) -> TokenStream {
    if variants.is_empty() {
        return quote!(match *self {});
    }
    let arms = variants.iter().map(|variant| {
        let (ident, pattern) = (variant.ident, pattern(&variant.fields));
        let handed = of_variant(container, variant);
        quote!(Self::#ident #pattern => { #handed })
    });
    quote!(match self { #(#arms)* })
}

fn of_variant(container: &Container<'_>, variant: &Variant<'_>) -> TokenStream {
    let name = container.ident.unraw().to_string();
    let (index, variant_name) = (variant.index, variant.ident.unraw().to_string());
    let fields = &variant.fields;
    let len = fields.kept().count();
    let place = quote!(__sink, #name, #index, #variant_name);
    let newtype = fields.newtype().filter(|field| !field.is_omitted());
    match (fields.style, newtype) {
        (Style::Unit, _) => quote!(__redact::Sink::unit_variant(#place)),
        (_, Some(field)) => {
            let value = value::reference(container, field);
            quote! {
                __redact::Sink::newtype_variant(
                    __sink, __policy, #name, #index, #variant_name, #value,
                )
            }
        }
        (Style::Tuple, None) => {
            each_field(container, fields, &quote!(__redact::Sink::tuple_variant(#place, #len)))
        }
        (Style::Named, _) => {
            each_field(container, fields, &quote!(__redact::Sink::struct_variant(#place, #len)))
        }
    }
}

/// Opens a compound, hands over each field that is not omitted, and closes it.
fn each_field(container: &Container<'_>, fields: &Fields<'_>, open: &TokenStream) -> TokenStream {
    let calls = fields.kept().map(|field| {
        let value = value::reference(container, field);
        let name = match fields.style {
            Style::Named => field.name(),
            Style::Tuple | Style::Unit => String::new(),
        };
        quote!(__redact::Fields::field(&mut __fields, __policy, #name, #value);)
    });
    let calls: TokenStream = calls.collect();
    let has_omitted = fields.list.iter().any(Field::is_omitted);
    let end = if has_omitted { quote!(end_non_exhaustive) } else { quote!(end) };
    let mutable = if calls.is_empty() { quote!() } else { quote!(mut) };
    quote! {
        let #mutable __fields = #open;
        #calls
        __redact::Fields::#end(__fields)
    }
}

/// Binds every field: one that is added and not decided does not compile, and one that is hidden
/// still counts as read.
pub(super) fn pattern(fields: &Fields<'_>) -> TokenStream {
    let bindings = fields.list.iter().map(|field| {
        let (member, local) = (&field.member, &field.local);
        quote!(#member: #local)
    });
    quote!({ #(#bindings),* })
}
