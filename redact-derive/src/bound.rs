//! The bounds that a generic type needs so that its fields can be seen as decided.

use std::collections::HashSet;

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{
    GenericArgument, Generics, Ident, PathArguments, ReturnType, Type, TypeParamBound, TypePath,
    WherePredicate, parse_quote,
};

use crate::ast::{Container, Decision, Field, Keys};
use crate::walk::walk;

/// The where clause of every impl of the type.
pub(crate) fn predicates(container: &Container<'_>) -> Vec<WherePredicate> {
    let mut predicates: Vec<WherePredicate> = container
        .generics
        .where_clause
        .iter()
        .flat_map(|clause| clause.predicates.iter().cloned())
        .collect();
    match &container.attrs.bound {
        Some(bound) => predicates.extend(bound.iter().cloned()),
        None => predicates.extend(inferred(container)),
    }
    predicates
}

fn inferred(container: &Container<'_>) -> Vec<WherePredicate> {
    let parameters: HashSet<&Ident> =
        container.generics.type_params().map(|parameter| &parameter.ident).collect();
    if parameters.is_empty() {
        return Vec::new();
    }
    let mut predicates = Vec::new();
    let mut seen = HashSet::new();
    for (ty, bound) in container.fields().flat_map(|field| bounds(container, field)) {
        let mut generic = GenericTypes { parameters: &parameters, found: Vec::new() };
        generic.visit(ty);
        for ty in generic.found {
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
            if container.names_in_template(field) {
                bound.extend(quote!(+ ::core::fmt::Display));
            }
            Some(bound)
        }
        _ => None,
    }
}

/// Finds the type parameters in a type, and the associated types that begin with one.
struct GenericTypes<'a> {
    parameters: &'a HashSet<&'a Ident>,
    found: Vec<TokenStream>,
}

impl GenericTypes<'_> {
    fn visit(&mut self, ty: &Type) {
        match ty {
            Type::Array(ty) => self.visit(&ty.elem),
            Type::Group(ty) => self.visit(&ty.elem),
            Type::Paren(ty) => self.visit(&ty.elem),
            Type::Ptr(ty) => self.visit(&ty.elem),
            Type::Reference(ty) => self.visit(&ty.elem),
            Type::Slice(ty) => self.visit(&ty.elem),
            Type::Tuple(ty) => ty.elems.iter().for_each(|ty| self.visit(ty)),
            Type::TraitObject(ty) => ty.bounds.iter().for_each(|bound| self.visit_bound(bound)),
            Type::FnPtr(ty) => {
                ty.inputs.iter().for_each(|input| self.visit(&input.ty));
                self.visit_return(&ty.output);
            }
            Type::Path(ty) => self.visit_path(ty),
            _ => {}
        }
    }

    fn visit_path(&mut self, ty: &TypePath) {
        let segments = &ty.path.segments;
        if segments.last().is_some_and(|last| last.ident == "PhantomData") {
            return;
        }
        if let Some(qself) = &ty.qself {
            // `<T as Trait>::Item` is what must be seen, not `T`.
            let mut inner = GenericTypes { parameters: self.parameters, found: Vec::new() };
            inner.visit(&qself.ty);
            if !inner.found.is_empty() {
                self.found.push(ty.to_token_stream());
            }
            return;
        }
        let starts_with_parameter = ty.path.leading_colon.is_none()
            && segments.first().is_some_and(|first| self.parameters.contains(&first.ident));
        if starts_with_parameter {
            self.found.push(ty.to_token_stream());
            return;
        }
        segments.iter().for_each(|segment| self.visit_arguments(&segment.arguments));
    }

    fn visit_arguments(&mut self, arguments: &PathArguments) {
        match arguments {
            PathArguments::None => {}
            PathArguments::AngleBracketed(arguments) => {
                for argument in &arguments.args {
                    match argument {
                        GenericArgument::Type(ty) => self.visit(ty),
                        GenericArgument::AssocType(ty) => self.visit(&ty.ty),
                        _ => {}
                    }
                }
            }
            PathArguments::Parenthesized(arguments) => {
                arguments.inputs.iter().for_each(|input| self.visit(&input.ty));
                self.visit_return(&arguments.output);
            }
        }
    }

    fn visit_return(&mut self, output: &ReturnType) {
        if let ReturnType::Type(_, ty) = output {
            self.visit(ty);
        }
    }

    fn visit_bound(&mut self, bound: &TypeParamBound) {
        if let TypeParamBound::Trait(bound) = bound {
            bound.path.segments.iter().for_each(|segment| self.visit_arguments(&segment.arguments));
        }
    }
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
