//! A shadow of the type, for serde's own derive to lay out.
//!
//! One type parameter for each field, so that no lifetime, bound or generic of the type has to be
//! repeated; the user's serde attributes; in it the fields as decided, or for `Wire` in clear:
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

use proc_macro2::{Group, Spacing, Span, TokenStream, TokenTree};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, Generics, Ident, Lifetime, Meta, parse_quote};

use super::{body, value};
use crate::ast::{Body, Container, Decision, Field, Fields, Style, Variant};

/// What a shadow is filled with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shows {
    /// The fields as they may be seen.
    Decided,
    /// The fields as they are.
    Clear,
}

/// Defines the shadow, fills it and serialises it.
pub(super) fn serialize(container: &Container<'_>, shows: Shows) -> TokenStream {
    let definition = definition(container, shows);
    let ident = container.ident;
    let filled = match &container.body {
        Body::Struct(fields) => {
            let pattern = body::pattern(fields);
            let values = filled(container, fields, shows, false);
            quote!({ let Self #pattern = self; #ident #values })
        }
        Body::Enum(variants) if variants.is_empty() => return quote!(match *self {}),
        Body::Enum(variants) => {
            let arms = variants.iter().map(|variant| {
                let pattern = body::pattern(&variant.fields);
                let is_beside_tag = shows == Shows::Decided && is_beside_tag(container, variant);
                let values = filled(container, &variant.fields, shows, is_beside_tag);
                let variant = variant.ident;
                quote!(Self::#variant #pattern => #ident::#variant #values,)
            });
            quote!(match self { #(#arms)* })
        }
    };
    // serde's errors name the shadow, so it takes the name of the type; the user's expressions may
    // name that too.
    let is_named = filled.to_string().contains("__Owner");
    let owner = is_named.then(|| quote!(use #ident as __Owner;));
    quote! {
        #[allow(unused_imports)]
        use __redact::{Shapeless as _, Undecided as _};
        #owner
        {
            #definition
            __redact::Shadow(&#filled).serialize(__serializer)
        }
    }
}

fn definition(container: &Container<'_>, shows: Shows) -> TokenStream {
    let ident = container.ident;
    let carried = serde_attrs(&container.serde.carried);
    let parameters = (0..container.fields().count()).map(parameter);
    let mut next = (0..).map(parameter);
    let (keyword, body) = match &container.body {
        Body::Struct(fields) => {
            let definition = fields_definition(container, fields, shows, &mut next);
            let end = if fields.style == Style::Named { quote!() } else { quote!(;) };
            (quote!(struct), quote!(#definition #end))
        }
        Body::Enum(variants) => {
            let variants = variants.iter().map(|variant| {
                let definition = fields_definition(container, &variant.fields, shows, &mut next);
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
        #[serde(crate = "__redact::serde")]
        #carried
        #keyword #ident<#(#parameters),*> #body
    }
}

fn parameter(index: usize) -> Ident {
    format_ident!("__T{index}")
}

fn fields_definition(
    container: &Container<'_>,
    fields: &Fields<'_>,
    shows: Shows,
    parameters: &mut impl Iterator<Item = Ident>,
) -> TokenStream {
    let list = fields.list.iter().zip(parameters).map(|(field, parameter)| {
        let attrs = field_attrs(container, field, shows);
        let ty = if is_skippable(container, field, shows) {
            quote!(__redact::Skippable<#parameter>)
        } else {
            quote!(#parameter)
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

fn field_attrs(container: &Container<'_>, field: &Field<'_>, shows: Shows) -> TokenStream {
    if is_left_out(container, field, shows) {
        return quote!(#[serde(skip_serializing)]);
    }
    let mut carried = field.serde.carried.clone();
    if shows == Shows::Decided && field.is_masked() {
        // A masked field is one text and has no fields to flatten.
        carried.retain(|meta| !meta.path().is_ident("flatten"));
    }
    let mut attrs = serde_attrs(&carried);
    if is_skippable(container, field, shows) {
        attrs.extend(quote! {
            #[serde(skip_serializing_if = "__redact::Skippable::is_skipped")]
        });
    }
    attrs
}

/// Says whether a field can be left out when it is serialised: by the user's predicate, or by a policy
/// if it has a name.
fn is_skippable(container: &Container<'_>, field: &Field<'_>, shows: Shows) -> bool {
    let can_be_omitted =
        shows == Shows::Decided && field.original.ident.is_some() && !field.serde.is_skipped;
    !is_left_out(container, field, shows) && (field.serde.skip_if.is_some() || can_be_omitted)
}

/// serde knows a `PhantomData` by the name of the type, which the shadow does not repeat.
fn is_left_out(container: &Container<'_>, field: &Field<'_>, shows: Shows) -> bool {
    (shows == Shows::Decided && field.is_omitted())
        || (container.is_transparent() && field.is_phantom())
}

fn serde_attrs(carried: &[Meta]) -> TokenStream {
    let Some(first) = carried.first() else { return quote!() };
    // What serde does not find behind a word is missing there.
    quote_spanned!(first.path().span()=> #[serde(#(#carried),*)])
}

/// Says whether the one field of a variant stands beside the tag of the enum, as serde lays it out.
fn is_beside_tag(container: &Container<'_>, variant: &Variant<'_>) -> bool {
    container.serde.is_internally_tagged
        && !variant.serde.is_untagged
        && variant.fields.newtype().is_some_and(|field| !field.is_masked())
}

/// The values of the shadow's fields, in braces even where they are positional.
fn filled(
    container: &Container<'_>,
    fields: &Fields<'_>,
    shows: Shows,
    is_beside_tag: bool,
) -> TokenStream {
    let values = fields.list.iter().map(|field| {
        let mut value = shadow_value(container, field, shows);
        if is_beside_tag && value::may_be_hidden(container, field) {
            let class = value::class_of_field(container, field);
            value = quote! {
                __redact::BesideTag { is_hidden: __redact::hides(__policy, #class), value: #value }
            };
        }
        let value = replace(value, container.ident, &|_| quote!(__Owner));
        let member = &field.member;
        quote!(#member: #value)
    });
    quote!({ #(#values),* })
}

fn shadow_value(container: &Container<'_>, field: &Field<'_>, shows: Shows) -> TokenStream {
    if is_left_out(container, field, shows) {
        return quote!(());
    }
    let local = &field.local;
    let mut skip = match &field.serde.skip_if {
        Some(predicate) => quote!(#predicate(#local)),
        None => quote!(false),
    };
    if shows == Shows::Decided && field.serde.flatten.is_some() && !field.is_masked() {
        let class = value::class_of_field(container, field);
        skip = quote!(#skip || __redact::hides(__policy, #class));
    }
    let is_skippable = is_skippable(container, field, shows);
    let value = match with(field, shows) {
        _ if field.serde.is_skipped => quote!(()),
        Some(_) => with_value(container, field, shows),
        None => field_value(container, field, shows),
    };
    if !is_skippable {
        return value;
    }
    if shows == Shows::Clear || field.serde.is_skipped || field.original.ident.is_none() {
        return quote!(__redact::Skippable::new(#skip, #value));
    }
    quote!(__redact::Skippable::omittable(#skip, &__serializer, #value))
}

/// The field for the function of the user's that serialises it, which a policy may keep from it.
fn with_value(container: &Container<'_>, field: &Field<'_>, shows: Shows) -> TokenStream {
    let (name, local) = (with_name(field, shows), &field.local);
    let value = quote!(#name(#local, ::core::marker::PhantomData::<&Self>));
    if shows == Shows::Clear {
        return value;
    }
    let value = value::classed(container, field, quote!(__redact::With(#value)));
    quote_spanned!(field.span=> __redact::Field::new(__policy, #value))
}

fn field_value(container: &Container<'_>, field: &Field<'_>, shows: Shows) -> TokenStream {
    let (local, span) = (&field.local, field.span);
    match (shows, &field.attrs.own_serialize) {
        (Shows::Decided, _) => {
            let value = value::attempt(container, field);
            quote_spanned!(span=> __redact::Field::new(__policy, #value))
        }
        (Shows::Clear, None) => quote_spanned!(span=> __redact::in_clear(#local, __opened)),
        (Shows::Clear, Some(_)) => quote_spanned!(span=> __redact::own_serialize(#local)),
    }
}

/// The function of the user's that serialises the field. It sees the field in clear.
fn with<'f>(field: &'f Field<'_>, shows: Shows) -> Option<&'f ExprPath> {
    let may_see = shows == Shows::Clear || matches!(field.decision, Decision::Shown);
    field.serde.with.as_ref().filter(|_| may_see).map(|(path, _)| path)
}

/// A type for each field that the user serialises by a function of his own: it borrows the field
/// and calls the function.
pub(super) fn with_functions(
    container: &Container<'_>,
    generics: &Generics,
    shows: Shows,
) -> TokenStream {
    if shows == Shows::Decided && !container.needs_shadow() {
        return TokenStream::new();
    }
    let fields = container.fields();
    fields.filter_map(|field| with_function(container, generics, field, shows)).collect()
}

fn with_function(
    container: &Container<'_>,
    generics: &Generics,
    field: &Field<'_>,
    shows: Shows,
) -> Option<TokenStream> {
    let path = with(field, shows)?;
    let name = with_name(field, shows);
    let ident = container.ident;
    let (_, owner_generics, _) = generics.split_for_impl();
    let owner = quote!(#ident #owner_generics);
    let without_self = |tokens: &dyn ToTokens| {
        let self_type = Ident::new("Self", Span::call_site());
        replace(tokens.to_token_stream(), &self_type, &|is_prefix| {
            if is_prefix { quote!(<#owner>) } else { owner.clone() }
        })
    };
    let ty = without_self(field.ty);
    let lifetime = Lifetime::new("'__redact", Span::call_site());
    let mut generics = generics.clone();
    generics.params.insert(0, parse_quote!(#lifetime));
    let (impl_generics, ty_generics, where_clause) = generics.split_for_impl();
    let where_clause = without_self(&where_clause);
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

fn with_name(field: &Field<'_>, shows: Shows) -> Ident {
    let prefix = match shows {
        Shows::Decided => "__With",
        Shows::Clear => "__WireWith",
    };
    format_ident!("{prefix}{}", field.local, span = Span::call_site())
}

/// The tokens with each path that begins with `from` beginning with something else, which is told
/// whether more of the path follows.
fn replace(tokens: TokenStream, from: &Ident, to: &dyn Fn(bool) -> TokenStream) -> TokenStream {
    let mut replaced = TokenStream::new();
    let mut tokens = tokens.into_iter().peekable();
    // The punctuation right before a token: which it is, and how many of it.
    let mut puncts = (' ', 0);
    while let Some(token) = tokens.next() {
        let before = std::mem::replace(&mut puncts, (' ', 0));
        match token {
            TokenTree::Ident(ident)
                if ident == *from && begins_path(from, before, tokens.peek()) =>
            {
                replaced.extend(to(colon(tokens.peek()) == Some(Spacing::Joint)));
            }
            TokenTree::Group(group) => {
                let mut inner = Group::new(group.delimiter(), replace(group.stream(), from, to));
                inner.set_span(group.span());
                replaced.extend([TokenTree::Group(inner)]);
            }
            token => {
                if let TokenTree::Punct(punct) = &token {
                    let same = if punct.as_char() == before.0 { before.1 } else { 0 };
                    puncts = (punct.as_char(), same + 1);
                }
                replaced.extend([token]);
            }
        }
    }
    replaced
}

/// Says whether a name is the first of a path, and neither a method (`.name`) nor a field (`name: ..`),
/// which `Self` cannot be: `where Self: Sized`.
fn begins_path(name: &Ident, before: (char, usize), next: Option<&TokenTree>) -> bool {
    let is_field = colon(next) == Some(Spacing::Alone) && name != "Self";
    !is_field && !matches!(before, (':', 2..) | ('.', 1))
}

fn colon(token: Option<&TokenTree>) -> Option<Spacing> {
    match token {
        Some(TokenTree::Punct(punct)) if punct.as_char() == ':' => Some(punct.spacing()),
        _ => None,
    }
}
