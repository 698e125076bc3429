//! The types that a type is made of.

use syn::{GenericArgument, Ident, PathArguments, Type};

/// Calls `visit` with a type and, as far as it says so, with those that it holds: what it points to,
/// its elements, the generic arguments of its last segment. A hasher holds nothing.
pub(crate) fn walk<'a>(ty: &'a Type, visit: &mut impl FnMut(&'a Type) -> bool) {
    if !visit(ty) {
        return;
    }
    match ty {
        Type::Array(array) => walk(&array.elem, visit),
        Type::Group(group) => walk(&group.elem, visit),
        Type::Paren(paren) => walk(&paren.elem, visit),
        Type::Reference(reference) => walk(&reference.elem, visit),
        Type::Slice(slice) => walk(&slice.elem, visit),
        Type::Tuple(tuple) => tuple.elems.iter().for_each(|element| walk(element, visit)),
        Type::Path(path) => {
            let Some(last) = path.path.segments.last() else { return };
            let PathArguments::AngleBracketed(arguments) = &last.arguments else { return };
            for argument in arguments.args.iter().take(arguments_that_hold(&last.ident)) {
                if let GenericArgument::Type(ty) = argument {
                    walk(ty, visit);
                }
            }
        }
        _ => {}
    }
}

/// How many of the generic arguments are of what a type holds: the hasher comes behind them.
fn arguments_that_hold(name: &Ident) -> usize {
    if name == "HashMap" || name == "IndexMap" {
        2
    } else if name == "HashSet" || name == "IndexSet" {
        1
    } else {
        usize::MAX
    }
}

/// Says whether a type is `PhantomData`, which holds no value.
pub(crate) fn is_phantom(ty: &Type) -> bool {
    matches!(ty, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "PhantomData"))
}

/// Says whether a type shows what it holds by the decision of what it holds: a container of the
/// standard library. Any other type with generic arguments decides by itself.
pub(crate) fn is_container(ty: &Type) -> bool {
    const NAMES: &[&str] = &[
        "Arc",
        "BTreeMap",
        "BTreeSet",
        "BinaryHeap",
        "Box",
        "Cow",
        "HashMap",
        "HashSet",
        "LinkedList",
        "NonZero",
        "Option",
        "Rc",
        "Result",
        "Reverse",
        "Saturating",
        "Vec",
        "VecDeque",
        "Wrapping",
    ];
    match ty {
        Type::Path(path) => path
            .path
            .segments
            .last()
            .is_some_and(|last| NAMES.iter().any(|name| last.ident == name)),
        _ => true,
    }
}

/// A type without the invisible group around a `$ty` of a `macro_rules`.
pub(crate) fn ungrouped(mut ty: &Type) -> &Type {
    while let Type::Group(group) = ty {
        ty = &group.elem;
    }
    ty
}
