//! The rules: what contradicts itself, and what would leak.

use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::ext::IdentExt;
use syn::{Attribute, Ident, Member, Type, TypeReference};

use crate::ast::{Body, Container, Decision, Field, Fields, Style, Variant};
use crate::errors::{Errors, undecided, useless};
use crate::template::Template;
use crate::walk::{is_container, ungrouped, walk};
use crate::{sensitive, suggest};

pub(crate) fn container(errors: &Errors, container: &Container<'_>, attrs: &[Attribute]) {
    layout(errors, attrs);
    useless_on_the_type(errors, container);
    for field in container.fields() {
        borrowed_text(errors, field);
        serde_of_field(errors, container, field);
        own_serialize(errors, container, field);
    }
    match &container.body {
        Body::Struct(fields) => {
            number_with_sensitive_name(errors, container.ident, fields);
            if let Some(template) = &container.attrs.display {
                template_names(errors, template, fields);
            }
        }
        Body::Enum(variants) => {
            for variant in variants {
                number_with_sensitive_name(errors, variant.ident, &variant.fields);
                variant_attrs(errors, variant);
                tagged_newtype(errors, container, variant);
            }
            templates_of_enum(errors, container, variants);
        }
    }
}

/// A reference to a field of a packed type would be unaligned.
fn layout(errors: &Errors, attrs: &[Attribute]) {
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("repr")) {
        // What does not parse is rustc's to report.
        let _ = attr.parse_nested_meta(|meta| {
            if meta.path.is_ident("packed") {
                let message = "the fields of a packed type cannot be borrowed to be redacted; copy \
                               them into a type without `packed`";
                errors.at(&meta.path, message);
            }
            // Steps over `packed(2)` and `align(8)`.
            if meta.input.peek(syn::token::Paren) {
                meta.input.parse::<proc_macro2::TokenTree>()?;
            }
            Ok(())
        });
    }
}

fn useless_on_the_type(errors: &Errors, container: &Container<'_>) {
    let attrs = &container.attrs;
    if let Some(bare) = attrs.hides_silent.filter(|_| container.fields().next().is_none()) {
        let message = useless("#[redact]", "the type has no fields to hide; remove it");
        errors.push(syn::Error::new(bare, message));
    }
    let needs_class = |field: &Field<'_>| field.attrs.class.is_none() && !field.is_omitted();
    let has_class =
        container.fields().any(needs_class) || container.variants().iter().any(Variant::is_bare);
    if let Some(class) = attrs.class.as_ref().filter(|_| !has_class) {
        let why = "no field is left that would have it; remove it";
        errors.at(class, useless("class", why));
    }
    if let Some((bound, _)) = &attrs.bound
        && container.generics.params.is_empty()
    {
        errors.at(bound, useless("bound", "the type has no parameters; remove it"));
    }
}

/// A number is asked by its name, or where it has none by that of the struct or variant around it.
fn number_with_sensitive_name(errors: &Errors, owner: &Ident, fields: &Fields<'_>) {
    for field in &fields.list {
        let (name, is_shared) = match &field.member {
            Member::Named(ident) => (ident.unraw().to_string(), false),
            Member::Unnamed(_) => (owner.unraw().to_string(), fields.newtype().is_none()),
        };
        let is_silent = matches!(field.decision, Decision::Silent);
        if is_silent && sensitive::is_sensitive(&name, field.ty, is_shared) {
            let message = format!(
                "`{name}` would be shown, and its name sounds sensitive; hide it `#[redact]`, round \
                 it `#[redact(mask = mask::Round::to(100))]`, or show it \
                 `#[redact(show, because = \"..\")]`"
            );
            blame(errors, field, message);
        }
    }
}

/// `&'static str` is a literal of the program; any other borrowed text is data, and the compiler
/// would only say that it does not live long enough.
fn borrowed_text(errors: &Errors, field: &Field<'_>) {
    if !matches!(field.decision, Decision::Silent) {
        return;
    }
    if let Some(text) = find_borrowed_text(field.ty) {
        let lifetime = text.lifetime.to_token_stream();
        blame(errors, field, undecided(&format!("&{lifetime} str")));
    }
}

fn find_borrowed_text(ty: &Type) -> Option<&TypeReference> {
    let mut found = None;
    walk(ty, &mut |ty| {
        if let Type::Reference(reference) = ty {
            let elem = ungrouped(&reference.elem);
            let is_str = matches!(elem, Type::Path(path) if path.path.is_ident("str"));
            let is_static = matches!(&reference.lifetime, Some(name) if name.ident == "static");
            found = found.or((is_str && !is_static).then_some(reference));
        }
        is_container(ty)
    });
    found
}

/// What serde's attributes would do to a decision. Where the type is serialised in clear too, it is
/// there that they do it, and what is shown follows the decision.
fn serde_of_field(errors: &Errors, container: &Container<'_>, field: &Field<'_>) {
    if container.attrs.is_wire {
        return;
    }
    if let Some(flatten) = field.serde.flatten.as_ref().filter(|_| field.is_masked()) {
        errors.at(
            flatten,
            "a masked field is one text and has no fields to flatten; remove `flatten`, or let the \
             type of the field derive `Redact` and decide there",
        );
    }
    if field.is_omitted() && (field.serde.with.is_some() || field.serde.skip_if.is_some()) {
        blame(
            errors,
            field,
            "serde never gets to serialise a field that is omitted; remove `with`, \
             `serialize_with` and `skip_serializing_if`, or write `deserialize_with = \"..\"`",
        );
    }
    let Some((_, with)) = &field.serde.with else { return };
    if field.is_masked() {
        errors.at(
            with,
            "this function would serialise the field in clear, past its mask; if it is for \
             `Deserialize`, write `deserialize_with = \"..\"`",
        );
    }
    if matches!(field.decision, Decision::Silent) {
        errors.at(
            with,
            "this function would serialise the field in clear; say so with `#[redact(show)]`, or, \
             if it is for `Deserialize`, write `deserialize_with = \"..\"`",
        );
    }
}

fn own_serialize(errors: &Errors, container: &Container<'_>, field: &Field<'_>) {
    let Some(word) = &field.attrs.own_serialize else { return };
    let why = if !container.attrs.is_wire {
        "nothing serialises the type in clear; add `#[redact(wire)]` to it, or remove the word"
    } else if field.serde.is_skipped {
        "serde leaves the field out; remove it"
    } else if field.serde.with.is_some() {
        "a function serialises the field; remove it"
    } else if has_sensitive(field.ty) {
        return errors.at(
            word,
            "the `Serialize` of `Sensitive` writes its mask, and the value would be lost; remove \
             `wire = serde`, since `Sensitive` is `Wire`",
        );
    } else {
        return;
    };
    errors.at(word, useless("wire = serde", why));
}

fn has_sensitive(ty: &Type) -> bool {
    let mut found = false;
    walk(ty, &mut |ty| {
        let Type::Path(path) = ty else { return true };
        found |= path.path.segments.last().is_some_and(|last| last.ident == "Sensitive");
        !found
    });
    found
}

fn variant_attrs(errors: &Errors, variant: &Variant<'_>) {
    let Some(bare) = variant.attrs.hides_silent else { return };
    if variant.fields.list.is_empty() {
        let message = useless("#[redact]", "the variant has no fields to hide; remove it");
        errors.push(syn::Error::new(bare, message));
    }
}

/// serde puts the tag into the map that the field serialises as; a mask makes it a text.
fn tagged_newtype(errors: &Errors, container: &Container<'_>, variant: &Variant<'_>) {
    let [field] = &variant.fields.list[..] else { return };
    let has_tag = container.serde.is_internally_tagged
        && !variant.serde.is_untagged
        && !container.attrs.without("Serialize");
    let is_text = variant.fields.style == Style::Tuple && field.is_masked();
    if has_tag && is_text && !field.serde.is_skipped {
        blame(
            errors,
            field,
            "serde cannot put the tag of the enum into a masked text; give the field a name \
             (`{ value: .. }`), or add `content = \"..\"` beside `tag`",
        );
    }
}

fn templates_of_enum(errors: &Errors, container: &Container<'_>, variants: &[Variant<'_>]) {
    if let Some(template) = &container.attrs.display
        && !template.names.is_empty()
    {
        let message =
            "the template of an enum cannot name fields; give the variants templates of their own";
        errors.at(&template.literal, message);
    }
    let has_own = |variant: &Variant<'_>| variant.attrs.display.is_some();
    if let Some(template) = &container.attrs.display
        && !variants.is_empty()
        && variants.iter().all(has_own)
    {
        let why = "every variant has a template of its own; remove it";
        errors.at(&template.literal, useless("display", why));
    }
    for variant in variants {
        match &variant.attrs.display {
            Some(template) => template_names(errors, template, &variant.fields),
            None if container.has_template() && container.attrs.display.is_none() => errors.at(
                variant.ident,
                format!(
                    "`{}` has no template; add `#[redact(display = \"..\")]`, or one on the enum \
                     for the variants without",
                    variant.ident
                ),
            ),
            None => {}
        }
    }
}

fn template_names(errors: &Errors, template: &Template, fields: &Fields<'_>) {
    for name in &template.names {
        match fields.list.iter().find(|field| field.name() == *name) {
            Some(field) if field.is_omitted() => errors.at(
                &template.literal,
                format!(
                    "`{{{name}}}` is omitted; take it out of the template, or hide it with \
                     `#[redact]`"
                ),
            ),
            Some(_) => {}
            None => errors.at(&template.literal, no_field(name, fields)),
        }
    }
    for (name, kind) in template.numeric() {
        let field = fields.list.iter().find(|field| field.name() == *name);
        if field.is_some_and(|field| !matches!(field.decision, Decision::Shown | Decision::Omitted))
        {
            errors.at(
                &template.literal,
                format!(
                    "`{{{name}:{kind}}}` formats a number, and what may be seen of `{name}` is a \
                     text; write `{{{name}}}`, or decide `#[redact(show)]`"
                ),
            );
        }
    }
}

fn no_field(name: &str, fields: &Fields<'_>) -> String {
    let names: Vec<String> = fields.list.iter().map(Field::name).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    match suggest::nearest(name, &names) {
        Some(near) => format!("there is no field `{name}`; write `{{{near}}}`"),
        None if names.is_empty() => format!("there is no field `{name}`, nor any other"),
        None => format!("there is no field `{name}`; the fields are `{}`", names.join("`, `")),
    }
}

/// Blames a field by its name, or by its type where it has none.
fn blame(errors: &Errors, field: &Field<'_>, message: impl std::fmt::Display) {
    let tokens: TokenStream = match &field.member {
        Member::Named(ident) => ident.to_token_stream(),
        Member::Unnamed(_) => field.ty.to_token_stream(),
    };
    errors.at(tokens, message);
}
