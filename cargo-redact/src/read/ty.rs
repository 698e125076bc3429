//! Types of the syntax to types of the model.

use std::collections::BTreeMap;

use syn::{GenericArgument, GenericParam, Generics, PathArguments, TypeParamBound, WherePredicate};

use crate::model::Ty;

/// What the type parameters in scope are bound by.
pub(super) type Params = BTreeMap<String, Ty>;

pub(super) fn ty(ty: &syn::Type, params: &Params) -> Ty {
    let inner = |ty: &syn::Type| self::ty(ty, params);
    match ty {
        syn::Type::Array(array) => Ty::List(Box::new(inner(&array.elem))),
        syn::Type::Slice(slice) => Ty::List(Box::new(inner(&slice.elem))),
        syn::Type::Group(group) => inner(&group.elem),
        syn::Type::Paren(paren) => inner(&paren.elem),
        // A text of the program itself.
        syn::Type::Reference(reference) if is_static(reference) => Ty::named("&'static str"),
        syn::Type::Reference(reference) => inner(&reference.elem),
        syn::Type::Ptr(pointer) => inner(&pointer.elem),
        syn::Type::Tuple(tuple) => Ty::Tuple(tuple.elems.iter().map(inner).collect()),
        syn::Type::ImplTrait(bounds) => self::bounds(&bounds.bounds, params),
        syn::Type::TraitObject(bounds) => self::bounds(&bounds.bounds, params),
        syn::Type::Path(path) => self::path(&path.path, params),
        _ => Ty::Unknown,
    }
}

fn is_static(reference: &syn::TypeReference) -> bool {
    let is_static = reference.lifetime.as_ref().is_some_and(|lifetime| lifetime.ident == "static");
    is_static && matches!(&*reference.elem, syn::Type::Path(path) if path.path.is_ident("str"))
}

fn path(path: &syn::Path, params: &Params) -> Ty {
    let segments = words(path);
    if let [name] = segments.as_slice()
        && let Some(bounds) = params.get(name)
    {
        return bounds.clone();
    }
    let args = path.segments.last().map(|last| arguments(&last.arguments, params));
    Ty::Path { segments, args: args.unwrap_or_default() }
}

pub(super) fn words(path: &syn::Path) -> Vec<String> {
    path.segments.iter().map(|segment| name(&segment.ident)).collect()
}

/// A name without the `r#` that it may have.
pub(super) fn name(ident: &syn::Ident) -> String {
    let name = ident.to_string();
    name.strip_prefix("r#").map(str::to_owned).unwrap_or(name)
}

fn arguments(arguments: &PathArguments, params: &Params) -> Vec<Ty> {
    let PathArguments::AngleBracketed(arguments) = arguments else { return Vec::new() };
    let types = arguments.args.iter().filter_map(|argument| match argument {
        GenericArgument::Type(ty) => Some(self::ty(ty, params)),
        GenericArgument::AssocType(assoc) => Some(ty(&assoc.ty, params)),
        _ => None,
    });
    types.collect()
}

fn bounds<'a>(bounds: impl IntoIterator<Item = &'a TypeParamBound>, params: &Params) -> Ty {
    let bounds = bounds.into_iter().filter_map(|bound| match bound {
        TypeParamBound::Trait(bound) => Some(path(&bound.path, params)),
        _ => None,
    });
    Ty::Bounds(bounds.collect())
}

/// The parameters of an item beside those of what it is in.
pub(super) fn params(generics: &Generics, outer: &Params) -> Params {
    let mut params = outer.clone();
    for param in &generics.params {
        if let GenericParam::Type(param) = param {
            let bounds = bounds(&param.bounds, outer);
            params.insert(name(&param.ident), bounds);
        }
    }
    for predicate in generics.where_clause.iter().flat_map(|clause| &clause.predicates) {
        let WherePredicate::Type(predicate) = predicate else { continue };
        let syn::Type::Path(bounded) = &predicate.bounded_ty else { continue };
        let (Some(bounded), Ty::Bounds(more)) =
            (bounded.path.get_ident(), bounds(&predicate.bounds, outer))
        else {
            continue;
        };
        if let Some(Ty::Bounds(known)) = params.get_mut(&name(bounded)) {
            known.extend(more);
        }
    }
    params
}
