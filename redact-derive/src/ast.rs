//! The model of a type: what it is made of and what was decided about it.

use std::cell::Cell;

use proc_macro2::{Span, TokenStream};
use syn::ext::IdentExt;
use syn::{
    Data, DeriveInput, ExprPath, Generics, Ident, LitStr, Member, Path, Type, WherePredicate,
};

use crate::attr;
use crate::errors::Errors;
use crate::serde_attr::{self, SerdeContainer, SerdeField, SerdeVariant};
use crate::template::Template;
use crate::walk::{is_phantom, ungrouped};

pub(crate) struct Container<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) generics: &'a Generics,
    pub(crate) attrs: ContainerAttrs,
    pub(crate) serde: SerdeContainer,
    pub(crate) body: Body<'a>,
}

pub(crate) enum Body<'a> {
    Struct(Fields<'a>),
    Enum(Vec<Variant<'a>>),
}

pub(crate) struct Variant<'a> {
    pub(crate) ident: &'a Ident,
    pub(crate) index: u32,
    pub(crate) attrs: VariantAttrs,
    pub(crate) serde: SerdeVariant,
    pub(crate) fields: Fields<'a>,
}

pub(crate) struct Fields<'a> {
    pub(crate) style: Style,
    pub(crate) list: Vec<Field<'a>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Named,
    Tuple,
    Unit,
}

pub(crate) struct Field<'a> {
    pub(crate) original: &'a syn::Field,
    pub(crate) member: Member,
    pub(crate) ty: &'a Type,
    pub(crate) decision: Decision,
    pub(crate) attrs: FieldAttrs,
    pub(crate) serde: SerdeField,
    /// The local that the field is bound to.
    pub(crate) local: Ident,
    /// Located at the field, for the code that is to be blamed on it.
    pub(crate) span: Span,
}

/// How a field may be seen.
pub(crate) enum Decision {
    /// Its type decides.
    Silent,
    /// Nothing of it is shown.
    Hidden,
    /// A mask shows some of it.
    Masked(TokenStream),
    /// A token stands for it.
    Pseudonym(Option<LitStr>),
    /// It is shown in clear.
    Shown,
    /// Not even its name is shown.
    Omitted,
}

#[derive(Default)]
pub(crate) struct ContainerAttrs {
    pub(crate) hides_silent: Option<Span>,
    pub(crate) display: Option<Template>,
    pub(crate) without: Vec<Ident>,
    pub(crate) class: Option<TokenStream>,
    pub(crate) bound: Option<(LitStr, Vec<WherePredicate>)>,
    pub(crate) krate: Option<Path>,
    /// `Wire` is derived too.
    pub(crate) is_wire: bool,
}

#[derive(Default)]
pub(crate) struct VariantAttrs {
    pub(crate) hides_silent: Option<Span>,
    pub(crate) display: Option<Template>,
}

#[derive(Default)]
pub(crate) struct FieldAttrs {
    pub(crate) keys: Option<Keys>,
    pub(crate) class: Option<TokenStream>,
    pub(crate) as_str: Option<ExprPath>,
    pub(crate) text: Option<LitStr>,
    /// The word by which the field is serialised in clear by the `Serialize` of its type.
    pub(crate) own_serialize: Option<Ident>,
}

/// What happens to the keys of a masked map.
pub(crate) enum Keys {
    Shown,
    Masked(TokenStream),
}

impl<'a> Container<'a> {
    pub(crate) fn read(errors: &Errors, input: &'a DeriveInput) -> Option<Self> {
        let attrs = attr::container(errors, &input.attrs);
        let serde = if attrs.uses_serde() {
            serde_attr::container(errors, &input.attrs, attrs.is_wire)
        } else {
            SerdeContainer::default()
        };
        let reader = Reader { errors, container: &attrs, fields_read: Cell::new(0) };
        let body = match &input.data {
            Data::Struct(data) => {
                let mut fields = reader.fields(&data.fields, false);
                if let (Style::Tuple, [field]) = (fields.style, &mut fields.list[..]) {
                    field.serde.keep();
                }
                Body::Struct(fields)
            }
            Data::Enum(data) => Body::Enum(
                (0..).zip(&data.variants).map(|(i, variant)| reader.variant(i, variant)).collect(),
            ),
            Data::Union(data) => {
                let message = "a union does not know which of its fields is there, so it cannot be \
                               redacted; use an enum";
                errors.at(data.union_token, message);
                return None;
            }
        };
        Some(Self { ident: &input.ident, generics: &input.generics, attrs, serde, body })
    }

    /// Every field, of whatever variant.
    pub(crate) fn fields(&self) -> impl Iterator<Item = &Field<'a>> {
        let (fields, variants) = match &self.body {
            Body::Struct(fields) => (Some(fields), &[][..]),
            Body::Enum(variants) => (None, &variants[..]),
        };
        fields
            .into_iter()
            .chain(variants.iter().map(|variant| &variant.fields))
            .flat_map(|f| &f.list)
    }

    pub(crate) fn variants(&self) -> &[Variant<'a>] {
        match &self.body {
            Body::Struct(_) => &[],
            Body::Enum(variants) => variants,
        }
    }

    /// Says whether serde's own derive has to lay the type out, through a shadow of it.
    pub(crate) fn needs_shadow(&self) -> bool {
        let is_emptied = matches!(&self.body, Body::Struct(fields) if fields.omits_newtype());
        !self.attrs.without("Serialize")
            && !is_emptied
            && (self.serde.changes_shape()
                || self.variants().iter().any(Variant::changes_shape)
                || self.fields().any(|field| field.serde.changes_shape()))
    }

    /// Says whether serde sees a struct as its one field that is not left out.
    pub(crate) fn is_transparent(&self) -> bool {
        self.serde.carried.iter().any(|meta| meta.path().is_ident("transparent"))
    }

    /// The traits of `core::fmt` that the template of its variant or type formats that field by.
    pub(crate) fn template_traits(&self, field: &Field<'_>) -> Vec<&'static str> {
        let owner = self.variants().iter().find(|variant| variant.owns(field));
        let own = owner.and_then(|variant| variant.attrs.display.as_ref());
        let template = own.or(self.attrs.display.as_ref());
        template.map_or_else(Vec::new, |template| template.traits_of(&field.name()).collect())
    }

    /// Says whether the type has a `Display` of its own making.
    pub(crate) fn has_template(&self) -> bool {
        self.attrs.display.is_some()
            || self.variants().iter().any(|variant| variant.attrs.display.is_some())
    }
}

impl ContainerAttrs {
    /// Says whether the user writes the impl of that trait.
    pub(crate) fn without(&self, name: &str) -> bool {
        self.without.iter().any(|ident| ident == name)
    }

    /// Says whether anything that is derived follows serde's attributes.
    fn uses_serde(&self) -> bool {
        !self.without("Serialize") || self.is_wire
    }
}

impl Variant<'_> {
    /// Without its only field, a newtype variant is a unit variant to serde.
    fn changes_shape(&self) -> bool {
        self.serde.changes_shape() || self.fields.omits_newtype()
    }

    /// Says whether the name is all that there is to see of it.
    pub(crate) fn is_bare(&self) -> bool {
        self.fields.list.is_empty()
    }

    fn owns(&self, field: &Field<'_>) -> bool {
        self.fields.list.iter().any(|own| own.local == field.local)
    }
}

impl Field<'_> {
    /// The name that `Debug` prints and a template uses.
    pub(crate) fn name(&self) -> String {
        match &self.member {
            Member::Named(ident) => ident.unraw().to_string(),
            Member::Unnamed(index) => index.index.to_string(),
        }
    }

    pub(crate) fn is_masked(&self) -> bool {
        matches!(self.decision, Decision::Hidden | Decision::Masked(_) | Decision::Pseudonym(_))
    }

    pub(crate) fn is_omitted(&self) -> bool {
        matches!(self.decision, Decision::Omitted)
    }

    /// Says whether serde serialises the field by the `Serialize` of its type.
    pub(crate) fn uses_serialize(&self) -> bool {
        !self.serde.is_skipped && self.serde.with.is_none()
    }

    /// Says whether the field is there for the type checker alone.
    pub(crate) fn is_phantom(&self) -> bool {
        is_phantom(ungrouped(self.ty))
    }
}

impl Fields<'_> {
    pub(crate) fn kept(&self) -> impl Iterator<Item = &Field<'_>> {
        self.list.iter().filter(|field| !field.is_omitted())
    }

    /// The field of a struct or variant that has one, without a name.
    pub(crate) fn newtype(&self) -> Option<&Field<'_>> {
        match (self.style, &self.list[..]) {
            (Style::Tuple, [field]) => Some(field),
            _ => None,
        }
    }

    pub(crate) fn omits_newtype(&self) -> bool {
        self.newtype().is_some_and(Field::is_omitted)
    }
}

struct Reader<'r> {
    errors: &'r Errors,
    container: &'r ContainerAttrs,
    fields_read: Cell<usize>,
}

impl Reader<'_> {
    fn variant<'a>(&self, index: u32, variant: &'a syn::Variant) -> Variant<'a> {
        let attrs = attr::variant(self.errors, &variant.attrs);
        let serde = if self.container.uses_serde() {
            serde_attr::variant(self.errors, &variant.attrs)
        } else {
            SerdeVariant::default()
        };
        let mut fields = self.fields(&variant.fields, attrs.hides_silent.is_some());
        for field in &mut fields.list {
            field.serde.is_skipped |= serde.is_skipped;
        }
        Variant { ident: &variant.ident, index, attrs, serde, fields }
    }

    fn fields<'a>(&self, fields: &'a syn::Fields, variant_hides: bool) -> Fields<'a> {
        let style = match fields {
            syn::Fields::Named(_) => Style::Named,
            syn::Fields::Unnamed(_) => Style::Tuple,
            syn::Fields::Unit => Style::Unit,
        };
        let hides_silent = self.container.hides_silent.is_some() || variant_hides;
        let list = fields.members().zip(fields);
        let list = list.map(|(member, field)| self.field(member, field, hides_silent));
        Fields { style, list: list.collect() }
    }

    fn field<'a>(&self, member: Member, field: &'a syn::Field, hides_silent: bool) -> Field<'a> {
        let (decision, attrs) = attr::field(self.errors, &field.attrs);
        let decision = match decision {
            None if hides_silent => Decision::Hidden,
            None => Decision::Silent,
            Some(decision) => decision,
        };
        let serde = if self.container.uses_serde() {
            serde_attr::field(self.errors, &field.attrs)
        } else {
            SerdeField::default()
        };
        let index = self.fields_read.replace(self.fields_read.get() + 1);
        let span = Span::call_site().located_at(member_span(&member, field));
        // No name of the user's is meant by it.
        let local = Ident::new(&format!("__redact_{index}"), span.resolved_at(Span::mixed_site()));
        Field { original: field, member, ty: &field.ty, decision, attrs, serde, local, span }
    }
}

fn member_span(member: &Member, field: &syn::Field) -> Span {
    match member {
        Member::Named(ident) => ident.span(),
        Member::Unnamed(_) => syn::spanned::Spanned::span(&field.ty),
    }
}
