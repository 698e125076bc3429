//! Reads `#[serde(..)]` as far as it must: what goes to the shadow as it is, what only concerns
//! `Deserialize`, what the shadow does in another way, and what cannot be proven safe. A word that is
//! not named here goes to the shadow: serde says what is wrong with it, and whatever it does, it gets
//! to see decided fields alone.

use quote::ToTokens;
use syn::punctuated::Punctuated;
use syn::{Attribute, Expr, ExprLit, ExprPath, Lit, Meta, Token};

use crate::errors::Errors;

#[derive(Default)]
pub(crate) struct SerdeContainer {
    pub(crate) carried: Vec<Meta>,
    /// `tag` without `content`: the fields of a variant stand beside its name.
    pub(crate) is_internally_tagged: bool,
}

#[derive(Default)]
pub(crate) struct SerdeVariant {
    pub(crate) carried: Vec<Meta>,
    pub(crate) is_skipped: bool,
    pub(crate) is_untagged: bool,
}

#[derive(Default)]
pub(crate) struct SerdeField {
    pub(crate) carried: Vec<Meta>,
    pub(crate) flatten: Option<Meta>,
    pub(crate) is_skipped: bool,
    /// The function that serialises the field, and the attribute that names it.
    pub(crate) with: Option<(ExprPath, Meta)>,
    /// The predicate of `skip_serializing_if`.
    pub(crate) skip_if: Option<ExprPath>,
}

impl SerdeContainer {
    pub(crate) fn changes_shape(&self) -> bool {
        !self.carried.is_empty()
    }
}

impl SerdeVariant {
    pub(crate) fn changes_shape(&self) -> bool {
        !self.carried.is_empty()
    }
}

impl SerdeField {
    pub(crate) fn changes_shape(&self) -> bool {
        !self.carried.is_empty() || self.with.is_some() || self.skip_if.is_some()
    }

    /// Forgets that the field is to be skipped: serde serialises the field of a newtype struct all
    /// the same.
    pub(crate) fn keep(&mut self) {
        self.is_skipped = false;
        self.carried.retain(|meta| !["skip", "skip_serializing"].contains(&name(meta).as_str()));
    }
}

pub(crate) fn container(errors: &Errors, attrs: &[Attribute], is_wire: bool) -> SerdeContainer {
    let mut read = SerdeContainer::default();
    for meta in metas(errors, attrs) {
        match name(&meta).as_str() {
            "into" if is_wire => errors.at(
                meta,
                "`into` serialises another type, and `wire` the fields of this one; remove `wire` and \
                 implement `Wire` by hand",
            ),
            "into" => errors.at(
                meta,
                "`into` serialises another type, whose fields nobody has decided; derive `Redact` \
                 on that type, or write `#[redact(without(Serialize))]` and serialise by hand",
            ),
            "remote" => errors.at(
                meta,
                "a `remote` type cannot be redacted; wrap the foreign type in one of yours and \
                 decide its field",
            ),
            "bound"
            | "crate"
            | "default"
            | "deny_unknown_fields"
            | "expecting"
            | "field_identifier"
            | "from"
            | "try_from"
            | "variant_identifier" => {}
            _ => read.carried.push(meta),
        }
    }
    let has = |word: &str| read.carried.iter().any(|meta| meta.path().is_ident(word));
    read.is_internally_tagged = has("tag") && !has("content");
    read
}

pub(crate) fn variant(errors: &Errors, attrs: &[Attribute]) -> SerdeVariant {
    let mut read = SerdeVariant::default();
    for meta in metas(errors, attrs) {
        match name(&meta).as_str() {
            "serialize_with" | "with" => errors.at(
                meta,
                "a function that serialises a whole variant would pass by the decisions of its \
                 fields; put it on a field that is shown",
            ),
            "alias" | "bound" | "borrow" | "deserialize_with" | "other" | "skip_deserializing" => {}
            "skip" | "skip_serializing" => {
                read.is_skipped = true;
                read.carried.push(meta);
            }
            "untagged" => {
                read.is_untagged = true;
                read.carried.push(meta);
            }
            _ => read.carried.push(meta),
        }
    }
    read
}

pub(crate) fn field(errors: &Errors, attrs: &[Attribute]) -> SerdeField {
    let mut read = SerdeField::default();
    for meta in metas(errors, attrs) {
        refuse_second(errors, &read, &meta);
        match name(&meta).as_str() {
            "getter" => errors.at(
                meta,
                "a `getter` serialises what nobody has decided; wrap the foreign type in one of \
                 yours and decide its field",
            ),
            "alias" | "bound" | "borrow" | "default" | "deserialize_with"
            | "skip_deserializing" => {}
            "serialize_with" => {
                read.with = function(errors, &meta).map(|path| (path, meta));
            }
            "with" => {
                read.with = function(errors, &meta).map(|mut path| {
                    path.path.segments.push(syn::parse_quote!(serialize));
                    (path, meta)
                });
            }
            "skip_serializing_if" => read.skip_if = function(errors, &meta),
            "flatten" => {
                read.flatten = Some(meta.clone());
                read.carried.push(meta);
            }
            "skip" | "skip_serializing" => {
                read.is_skipped = true;
                read.carried.push(meta);
            }
            _ => read.carried.push(meta),
        }
    }
    read
}

/// Says what serde would say of a word that the shadow does not carry.
fn refuse_second(errors: &Errors, read: &SerdeField, meta: &Meta) {
    let (word, is_second) = match name(meta).as_str() {
        "with" | "serialize_with" => ("serialize_with", read.with.is_some()),
        "skip_serializing_if" => ("skip_serializing_if", read.skip_if.is_some()),
        _ => return,
    };
    if is_second {
        errors.at(meta.path(), format!("duplicate serde attribute `{word}`"));
    }
}

fn name(meta: &Meta) -> String {
    meta.path().get_ident().map(ToString::to_string).unwrap_or_default()
}

fn metas(errors: &Errors, attrs: &[Attribute]) -> Vec<Meta> {
    let mut metas = Vec::new();
    for attr in attrs.iter().filter(|attr| attr.path().is_ident("serde")) {
        let parser = Punctuated::<Meta, Token![,]>::parse_terminated;
        match attr.meta.require_list().and_then(|list| list.parse_args_with(parser)) {
            Ok(list) => metas.extend(list),
            Err(error) => errors.push(error),
        }
    }
    metas
}

/// The path in `word = "path"`.
fn function(errors: &Errors, meta: &Meta) -> Option<ExprPath> {
    let read = match meta {
        Meta::NameValue(pair) => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(path), .. }) => path.parse::<ExprPath>(),
            other => Err(takes_a_function(other, meta)),
        },
        _ => Err(takes_a_function(meta, meta)),
    };
    read.map_err(|error| errors.push(error)).ok()
}

fn takes_a_function(tokens: &impl ToTokens, meta: &Meta) -> syn::Error {
    let word = name(meta);
    let message = format!(
        "`{word}` takes the path of a function as a text; write `{word} = \"path::function\"`"
    );
    syn::Error::new_spanned(tokens, message)
}
