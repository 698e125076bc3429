//! The bounds that a generic type needs so that its fields can be seen as decided.

use std::collections::HashSet;

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, quote};
use syn::{
    GenericArgument, Generics, Ident, PathArguments, Type, TypePath, WherePredicate, parse_quote,
};

use crate::ast::{Container, Decision, Field, Keys};
use crate::walk::{is_phantom, walk};

/// The where clause of the impls that show the type as decided.
pub(crate) fn predicates(container: &Container<'_>) -> Vec<WherePredicate> {
    with_inferred(container, |field| bounds(container, field))
}

/// The where clause of the impl that serialises the type in clear.
pub(crate) fn wire_predicates(container: &Container<'_>) -> Vec<WherePredicate> {
    with_inferred(container, |field| {
        wire_bound(field).map(|bound| (field.ty, bound)).into_iter().collect()
    })
}

fn with_inferred<'a>(
    container: &Container<'a>,
    bounds: impl Fn(&Field<'a>) -> Vec<(&'a Type, TokenStream)>,
) -> Vec<WherePredicate> {
    let mut predicates: Vec<WherePredicate> = container
        .generics
        .where_clause
        .iter()
        .flat_map(|clause| clause.predicates.iter().cloned())
        .collect();
    match &container.attrs.bound {
        Some((_, bound)) => predicates.extend(bound.iter().cloned()),
        None => predicates.extend(inferred(container, bounds)),
    }
    predicates
}

fn inferred<'a>(
    container: &Container<'a>,
    bounds: impl Fn(&Field<'a>) -> Vec<(&'a Type, TokenStream)>,
) -> Vec<WherePredicate> {
    let parameters: HashSet<&Ident> =
        container.generics.type_params().map(|parameter| &parameter.ident).collect();
    if parameters.is_empty() {
        return Vec::new();
    }
    let mut predicates = Vec::new();
    let mut seen = HashSet::new();
    for (ty, bound) in container.fields().flat_map(bounds) {
        for ty in generic_types(container, ty, &parameters) {
            if seen.insert(format!("{ty}: {bound}")) {
                predicates.push(parse_quote!(#ty: #bound));
            }
        }
    }
    predicates
}

/// The types within a field, and what each generic type within them must implement.
fn bounds<'a>(container: &Container<'_>, field: &Field<'a>) -> Vec<(&'a Type, TokenStream)> {
    let map = field.attrs.keys.as_ref().zip(map_arguments(field.ty));
    let Some((keys, (key, value))) = map else {
        return bound(container, field).map(|bound| (field.ty, bound)).into_iter().collect();
    };
    let mask = quote!(__redact::Maskable<Leaf = str>);
    let of_key = match keys {
        Keys::Shown => quote!(::core::fmt::Debug + __redact::serde::Serialize),
        Keys::Masked(_) => mask.clone(),
    };
    vec![(key, of_key), (value, mask)]
}

/// The types of the keys and of the values of a map, or of the map in an option or a pointer.
fn map_arguments(ty: &Type) -> Option<(&Type, &Type)> {
    let mut found = None;
    walk(ty, &mut |ty| {
        let Type::Path(path) = ty else { return found.is_none() };
        if let Some(PathArguments::AngleBracketed(arguments)) =
            path.path.segments.last().map(|last| &last.arguments)
        {
            let mut types = arguments.args.iter().filter_map(|argument| match argument {
                GenericArgument::Type(ty) => Some(ty),
                _ => None,
            });
            found = found.or_else(|| types.next().zip(types.next()));
        }
        found.is_none()
    });
    found
}

fn bound(container: &Container<'_>, field: &Field<'_>) -> Option<TokenStream> {
    match &field.decision {
        Decision::Silent => Some(quote!(__redact::Redact)),
        Decision::Masked(_) | Decision::Pseudonym(_) if field.attrs.as_str.is_none() => {
            Some(quote!(__redact::Maskable<Leaf = str>))
        }
        Decision::Shown => {
            let mut bound = quote!(::core::fmt::Debug);
            if !container.attrs.without("Serialize") && field.uses_serialize() {
                bound.extend(quote!(+ __redact::serde::Serialize));
            }
            for name in container.template_traits(field) {
                let name = Ident::new(name, Span::call_site());
                bound.extend(quote!(+ ::core::fmt::#name));
            }
            Some(bound)
        }
        _ => None,
    }
}

fn wire_bound(field: &Field<'_>) -> Option<TokenStream> {
    match &field.attrs.own_serialize {
        _ if !field.uses_serialize() => None,
        Some(_) => Some(quote!(__redact::serde::Serialize)),
        None => Some(quote!(__redact::Wire)),
    }
}

/// The types within a type that depend on the parameters, and must be seen as decided: the parameters
/// themselves, associated types of them, and the wrappers that decide for what they hold.
fn generic_types(
    container: &Container<'_>,
    ty: &Type,
    parameters: &HashSet<&Ident>,
) -> Vec<TokenStream> {
    let mut found = Vec::new();
    walk(ty, &mut |ty| {
        let Type::Path(path) = ty else { return true };
        let is_whole = match &path.qself {
            // `<T as Trait>::Item` is what must be seen, not `T`.
            Some(qself) => mentions(&qself.ty, parameters),
            None if is_wrapper(path, container) => mentions(ty, parameters),
            None => starts_with_parameter(path, parameters),
        };
        if is_whole {
            found.push(ty.to_token_stream());
        }
        !is_whole && path.qself.is_none() && !is_phantom(ty)
    });
    found
}

/// Says whether a type depends on a parameter.
fn mentions(ty: &Type, parameters: &HashSet<&Ident>) -> bool {
    let mut found = false;
    walk(ty, &mut |ty| {
        found |= matches!(ty, Type::Path(path) if starts_with_parameter(path, parameters));
        true
    });
    found
}

fn starts_with_parameter(path: &TypePath, parameters: &HashSet<&Ident>) -> bool {
    let first = path.path.segments.first();
    path.path.leading_colon.is_none()
        && first.is_some_and(|first| parameters.contains(&first.ident))
}

/// `Secret<T>` asks nothing of `T` that the type has not asked for already, and `Sensitive<T, M>` asks
/// for the mask. The type that is being derived, under its name alone, is not ours.
fn is_wrapper(path: &TypePath, container: &Container<'_>) -> bool {
    let last = path.path.segments.last().map(|last| &last.ident);
    last.is_some_and(|last| last == "Secret" || last == "Sensitive")
        && (path.path.segments.len() > 1 || last != Some(container.ident))
}

/// The generics of the type with another where clause.
pub(crate) fn with_predicates(generics: &Generics, predicates: &[WherePredicate]) -> Generics {
    let mut generics = generics.clone();
    generics.where_clause = None;
    if !predicates.is_empty() {
        generics.make_where_clause().predicates.extend(predicates.iter().cloned());
    }
    generics
}
