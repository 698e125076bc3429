//! The arguments of a function that its span records.

use proc_macro2::TokenStream;
use quote::quote;
use syn::{FnArg, Ident, Lifetime, Pat, Type, TypePath, TypeReference};

use super::function::Function;
use super::options::Options;
use crate::event::Site;

/// A variable that an argument binds.
struct Variable {
    name: Ident,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// As what it is: the types of which `tracing` has a kind of its own.
    Value,
    /// By its `Debug`.
    Debug,
    /// A text that is borrowed, and decided by nobody.
    Text,
}

/// The fields of the span.
pub(super) fn fields(
    function: &Function,
    options: &Options,
    site: &Site,
) -> syn::Result<TokenStream> {
    let variables = variables(function);
    if let Some(skip) =
        options.skips.iter().find(|skip| !variables.iter().any(|v| v.name == **skip))
    {
        let message = format!("the function has no argument `{skip}` to skip");
        return Err(syn::Error::new(skip.span(), message));
    }
    let is_recorded = |variable: &&Variable| {
        !options.skips_all
            && !options.skips.contains(&variable.name)
            && !options.fields.iter().any(|field| field.name.is(&variable.name))
    };
    let mut fields = TokenStream::new();
    for variable in variables.iter().filter(is_recorded) {
        fields.extend(variable.field(site)?);
    }
    let declared = options.fields.iter().map(|field| field.expand(site));
    fields.extend(quote!(#(#declared,)*));
    Ok(fields)
}

impl Variable {
    fn field(&self, site: &Site) -> syn::Result<TokenStream> {
        let name = &self.name;
        let function = match self.form {
            Form::Value => "arg",
            Form::Debug => "debug",
            Form::Text => {
                let message = format!(
                    "`&str` does not say how it may be seen; leave it out `skip({name})`, mask it \
                     `fields({name} = masked({name}, mask::Email))`, or show it \
                     `fields({name} = show({name}))`"
                );
                return Err(syn::Error::new(name.span(), message));
            }
        };
        let arg = site.record(function, &syn::parse_quote!(#name));
        Ok(quote!(#name = #arg.value(),))
    }
}

fn variables(function: &Function) -> Vec<Variable> {
    let mut variables = Vec::new();
    for input in &function.signature.inputs {
        match input {
            FnArg::Receiver(receiver) => {
                let name = Ident::new("self", receiver.self_token.span);
                variables.push(Variable { name, form: Form::Debug });
            }
            FnArg::Typed(argument) => {
                bound(&argument.pat, form(&argument.ty), &mut variables);
            }
        }
    }
    variables
}

/// Collects what a pattern binds, as far as `tracing` records it.
fn bound(pattern: &Pat, form: Form, variables: &mut Vec<Variable>) {
    match pattern {
        Pat::Ident(ident) => variables.push(Variable { name: ident.ident.clone(), form }),
        Pat::Reference(reference) => bound(&reference.pat, form, variables),
        Pat::Struct(fields) => {
            fields.fields.iter().for_each(|field| bound(&field.pat, Form::Debug, variables));
        }
        Pat::Tuple(tuple) => {
            tuple.elems.iter().for_each(|item| bound(item, Form::Debug, variables));
        }
        Pat::TupleStruct(tuple) => {
            tuple.elems.iter().for_each(|item| bound(item, Form::Debug, variables));
        }
        _ => {}
    }
}

const VALUES: &[&str] = &[
    "bool",
    "str",
    "u8",
    "i8",
    "u16",
    "i16",
    "u32",
    "i32",
    "u64",
    "i64",
    "u128",
    "i128",
    "f32",
    "f64",
    "usize",
    "isize",
    "NonZeroU8",
    "NonZeroI8",
    "NonZeroU16",
    "NonZeroI16",
    "NonZeroU32",
    "NonZeroI32",
    "NonZeroU64",
    "NonZeroI64",
    "NonZeroU128",
    "NonZeroI128",
    "NonZeroUsize",
    "NonZeroIsize",
    "Wrapping",
];

/// As `tracing` decides it: by the name of the type.
fn form(ty: &Type) -> Form {
    match ty {
        Type::Reference(reference) if is_borrowed_text(reference) => Form::Text,
        Type::Reference(reference) => form(&reference.elem),
        Type::Paren(paren) => form(&paren.elem),
        Type::Group(group) => form(&group.elem),
        Type::Path(path) if is_value(path) => Form::Value,
        _ => Form::Debug,
    }
}

fn is_value(path: &TypePath) -> bool {
    path.path.segments.last().is_some_and(|last| VALUES.iter().any(|value| last.ident == value))
}

fn is_borrowed_text(reference: &TypeReference) -> bool {
    let is_static = |lifetime: &Lifetime| lifetime.ident == "static";
    matches!(&*reference.elem, Type::Path(path) if path.path.is_ident("str"))
        && !reference.lifetime.as_ref().is_some_and(is_static)
}
