//! A shadow of the type, for serde's own derive to lay out.
//!
//! One type parameter for each field, so that no lifetime, bound or generic of the type has to be
//! repeated; the user's serde attributes; decided fields in it:
//!
//! ```text
//! #[derive(__redact::serde::Serialize)]
//! #[serde(crate = "__redact::serde", rename_all = "camelCase")]
//! struct Customer<__T0, __T1> {
//!     #[serde(rename = "ID")]
//!     id: __T0,
//!     #[serde(skip_serializing_if = "__redact::Skippable::is_skipped")]
//!     email: __redact::Skippable<__T1>,
//! }
//! ```

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Generics, Ident, Lifetime, Meta, Type, parse_quote};

use super::{body, value};
use crate::ast::{Body, Container, Field, Fields, Style};

/// Defines the shadow, fills it and serialises it.
pub(super) fn serialize(container: &Container<'_>) -> TokenStream {
    let definition = definition(container);
    let ident = container.ident;
    let filled = match &container.body {
        Body::Struct(fields) => {
            let pattern = body::pattern(fields);
            let values = filled(container, fields);
            quote!({ let Self #pattern = self; #ident #values })
        }
        Body::Enum(variants) if variants.is_empty() => return quote!(match *self {}),
        Body::Enum(variants) => {
            let arms = variants.iter().map(|variant| {
                let pattern = body::pattern(&variant.fields);
                let values = filled(container, &variant.fields);
                let variant = variant.ident;
                quote!(Self::#variant #pattern => #ident::#variant #values,)
            });
            quote!(match self { #(#arms)* })
        }
    };
    quote! {
        #[allow(unused_imports)]
        use __redact::Undecided as _;
        #definition
        __redact::serde::Serialize::serialize(&#filled, __serializer)
    }
}

fn definition(container: &Container<'_>) -> TokenStream {
    let ident = container.ident;
    let carried = &container.serde.carried;
    let parameters = (0..container.fields().count()).map(parameter);
    let mut next = (0..).map(parameter);
    let (keyword, body) = match &container.body {
        Body::Struct(fields) => {
            let definition = fields_definition(fields, &mut next);
            let end = if fields.style == Style::Named { quote!() } else { quote!(;) };
            (quote!(struct), quote!(#definition #end))
        }
        Body::Enum(variants) => {
            let variants = variants.iter().map(|variant| {
                let definition = fields_definition(&variant.fields, &mut next);
                let attrs = serde_attrs(&variant.serde.carried);
                let ident = variant.ident;
                quote!(#attrs #ident #definition)
            });
            (quote!(enum), quote!({ #(#variants),* }))
        }
    };
    // `non_camel_case_types`, `non_snake_case`: the names are the user's, judged where he wrote them.
    // `dead_code`: a field that serde skips is never read.
    quote! {
        #[allow(dead_code, non_camel_case_types, non_snake_case)]
        #[derive(__redact::serde::Serialize)]
        #[serde(crate = "__redact::serde" #(, #carried)*)]
        #keyword #ident<#(#parameters),*> #body
    }
}

fn parameter(index: usize) -> Ident {
    format_ident!("__T{index}")
}

fn fields_definition(
    fields: &Fields<'_>,
    parameters: &mut impl Iterator<Item = Ident>,
) -> TokenStream {
    let list = fields.list.iter().zip(parameters).map(|(field, parameter)| {
        let attrs = field_attrs(field);
        let ty = match field.serde.skip_if {
            Some(_) if !field.is_omitted() => quote!(__redact::Skippable<#parameter>),
            _ => quote!(#parameter),
        };
        match &field.original.ident {
            Some(ident) => quote!(#attrs #ident: #ty),
            None => quote!(#attrs #ty),
        }
    });
    match fields.style {
        Style::Named => quote!({ #(#list),* }),
        Style::Tuple => quote!((#(#list),*)),
        Style::Unit => quote!(),
    }
}

fn field_attrs(field: &Field<'_>) -> TokenStream {
    if field.is_omitted() {
        return quote!(#[serde(skip_serializing)]);
    }
    let mut attrs = serde_attrs(&field.serde.carried);
    if field.serde.skip_if.is_some() {
        attrs.extend(quote! {
            #[serde(skip_serializing_if = "__redact::Skippable::is_skipped")]
        });
    }
    attrs
}

fn serde_attrs(carried: &[Meta]) -> TokenStream {
    if carried.is_empty() { quote!() } else { quote!(#[serde(#(#carried),*)]) }
}

/// The values of the shadow's fields, in braces even where they are positional.
fn filled(container: &Container<'_>, fields: &Fields<'_>) -> TokenStream {
    let values = fields.list.iter().map(|field| {
        let (member, value) = (&field.member, shadow_value(container, field));
        quote!(#member: #value)
    });
    quote!({ #(#values),* })
}

fn shadow_value(container: &Container<'_>, field: &Field<'_>) -> TokenStream {
    if field.is_omitted() {
        return quote!(());
    }
    let local = &field.local;
    let value = match &field.serde.with {
        _ if field.serde.is_skipped => quote!(()),
        Some(_) => {
            let name = with_name(field);
            quote!(#name(#local, ::core::marker::PhantomData::<&Self>))
        }
        None => {
            let value = value::attempt(container, field);
            quote_spanned!(field.span=> __redact::Field::new(__policy, #value))
        }
    };
    match &field.serde.skip_if {
        Some(predicate) => quote!(__redact::Skippable::new(#predicate(#local), #value)),
        None => value,
    }
}

/// A type for each field that the user serialises by a function of his own: it borrows the field
/// and calls the function.
pub(super) fn with_functions(container: &Container<'_>, generics: &Generics) -> TokenStream {
    if !container.needs_shadow() {
        return TokenStream::new();
    }
    container.fields().filter_map(|field| with_function(container, generics, field)).collect()
}

fn with_function(
    container: &Container<'_>,
    generics: &Generics,
    field: &Field<'_>,
) -> Option<TokenStream> {
    let (path, _) = field.serde.with.as_ref().filter(|_| !field.is_omitted())?;
    let name = with_name(field);
    let ident = container.ident;
    let (_, owner_generics, _) = generics.split_for_impl();
    let owner: Type = parse_quote!(#ident #owner_generics);
    let ty = replace_self(quote_type(field.ty), &owner);
    let lifetime = Lifetime::new("'__redact", Span::call_site());
    let mut generics = generics.clone();
    generics.params.insert(0, parse_quote!(#lifetime));
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    Some(quote! {
        #[allow(non_camel_case_types)]
        struct #name #impl_generics (
            &#lifetime #ty,
            ::core::marker::PhantomData<&#lifetime #owner>,
        ) #where_clause;

        #[automatically_derived]
        impl #impl_generics __redact::serde::Serialize for #name #ty_generics #where_clause {
            fn serialize<__S: __redact::serde::Serializer>(
                &self,
                __serializer: __S,
            ) -> ::core::result::Result<__S::Ok, __S::Error> {
                #path(self.0, __serializer)
            }
        }
    })
}

fn with_name(field: &Field<'_>) -> Ident {
    format_ident!("__With{}", field.local, span = Span::call_site())
}

fn quote_type(ty: &Type) -> TokenStream {
    quote!(#ty)
}

/// The tokens with `Self` written out.
fn replace_self(tokens: TokenStream, owner: &Type) -> TokenStream {
    use proc_macro2::{Group, TokenTree};

    tokens
        .into_iter()
        .flat_map(|token| match token {
            TokenTree::Ident(ident) if ident == "Self" => quote!(#owner),
            TokenTree::Group(group) => {
                let inner = replace_self(group.stream(), owner);
                TokenTree::from(Group::new(group.delimiter(), inner)).into()
            }
            token => TokenStream::from(token),
        })
        .collect()
}
