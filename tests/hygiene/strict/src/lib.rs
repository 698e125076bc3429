//! A crate that denies what can be denied: no lint speaks up about derived code.
//! Checked by `cargo clippy -p redact-strict --all-targets`.

#![forbid(unsafe_code)]
#![deny(
    clippy::all,
    clippy::nursery,
    clippy::pedantic,
    deprecated,
    future_incompatible,
    missing_copy_implementations,
    missing_debug_implementations,
    missing_docs,
    non_snake_case,
    nonstandard_style,
    rust_2018_idioms,
    rust_2021_compatibility,
    rust_2024_compatibility,
    single_use_lifetimes,
    trivial_casts,
    trivial_numeric_casts,
    unnameable_types,
    unreachable_pub,
    unused,
    unused_import_braces,
    unused_lifetimes,
    unused_qualifications,
    unused_results,
    variant_size_differences
)]
#![allow(
    tail_expr_drop_order,
    reason = "it is for editions before 2024, and tells of the blocks of `tracing`"
)]
#![deny(
    clippy::absolute_paths,
    clippy::allow_attributes,
    clippy::allow_attributes_without_reason,
    clippy::arithmetic_side_effects,
    clippy::as_conversions,
    clippy::default_numeric_fallback,
    clippy::else_if_without_else,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    clippy::expect_used,
    clippy::impl_trait_in_params,
    clippy::indexing_slicing,
    clippy::missing_docs_in_private_items,
    clippy::missing_inline_in_public_items,
    clippy::missing_trait_methods,
    clippy::module_name_repetitions,
    clippy::panic,
    clippy::pattern_type_mismatch,
    clippy::question_mark_used,
    clippy::redundant_type_annotations,
    clippy::ref_patterns,
    clippy::renamed_function_params,
    clippy::same_name_method,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::shadow_unrelated,
    clippy::std_instead_of_alloc,
    clippy::std_instead_of_core,
    clippy::unreachable,
    clippy::unseparated_literal_suffix,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm
)]

pub mod events;

extern crate alloc;

use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec::Vec;
use core::fmt::{self, Debug, Formatter};
use core::marker::PhantomData;

use redact::{Opened, Redact, Secret, Wire, class, mask};
use serde::{Deserialize, Serializer};

/// Every decision that a field may have.
#[derive(Redact)]
#[redact(wire)]
#[redact(display = "{id} <{email}> {visits:>5}", class = class::USER)]
#[non_exhaustive]
pub struct Customer<'a, T: Ord, const N: usize>
where
    Vec<T>: Clone,
{
    /// Shown.
    #[redact(show, because = "printed on every invoice")]
    pub id: String,
    /// Masked.
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
    pub email: String,
    /// Masked by a mask with a parameter.
    #[redact(mask = mask::Keep::last(4), text = "[NO PHONE]")]
    pub phone: Option<String>,
    /// A mask reads it through a function.
    #[redact(mask = mask::Name, as_str = Name::as_str)]
    pub name: Name,
    /// A map.
    #[redact(mask = mask::Phone, keys(mask = mask::Name))]
    pub phones: BTreeMap<String, String>,
    /// A pseudonym.
    #[redact(pseudonym = "login")]
    pub login: &'a str,
    /// Hidden.
    #[redact]
    pub notes: Vec<String>,
    /// Omitted.
    #[redact(omit)]
    pub cache: [u8; N],
    /// A secret.
    pub password: Secret<str>,
    /// Decided by its type.
    pub items: Vec<T>,
    /// No longer used.
    #[deprecated = "count them"]
    pub visits: u32,
    /// Nothing.
    pub marker: PhantomData<&'a T>,
}

/// A name.
#[derive(Clone, Debug, Eq, PartialEq)]
#[non_exhaustive]
pub struct Name(String);

impl Name {
    /// Reads it.
    #[inline]
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Wire for Name {
    #[inline]
    fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
        self.0.wire(serializer, opened)
    }
}

/// Shaped by serde.
#[derive(Deserialize, Redact)]
#[redact(wire)]
#[serde(tag = "kind", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[non_exhaustive]
pub enum Contact<T> {
    /// Named fields.
    #[redact(display = "mail to {mail_address}")]
    Mail {
        /// Masked.
        #[redact(mask = mask::Email)]
        #[serde(rename = "to")]
        mail_address: String,
        /// By a function.
        #[redact(show, because = "nothing personal")]
        #[serde(default, skip_deserializing, serialize_with = "doubled")]
        weight: u32,
        /// Left out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        priority: Option<T>,
        /// No longer used.
        #[deprecated]
        #[redact]
        fax: String,
    },
    /// No longer used.
    #[deprecated]
    #[redact(display = "telex")]
    Telex {
        /// Hidden.
        #[redact]
        number: String,
    },
    /// Nothing.
    #[redact(display = "nobody")]
    Nobody,
}

/// All of its fields are hidden.
#[derive(Redact)]
#[redact(wire)]
#[redact]
#[non_exhaustive]
pub struct Row(pub String, pub Vec<u8>);

/// Serialised as what is in it.
#[derive(Redact)]
#[redact(wire)]
#[serde(transparent)]
#[non_exhaustive]
pub struct Login(#[redact(mask = mask::Keep::first(1))] pub String);

/// Has names that a lint leaves alone in what is public.
#[derive(Redact)]
#[redact(wire)]
#[non_exhaustive]
pub struct Form {
    /// Hidden.
    #[redact]
    pub form_name: String,
    /// Hidden.
    #[redact]
    pub form_street: String,
    /// Hidden.
    #[redact]
    pub form_town: String,
}

/// The same.
#[derive(Redact)]
#[redact(wire)]
#[non_exhaustive]
pub enum Step {
    /// Nothing.
    StepUp,
    /// Nothing.
    StepDown,
    /// Shown.
    StepTo(u32),
}

/// No fields.
#[derive(Redact)]
#[redact(wire)]
#[non_exhaustive]
pub struct Ping;

/// No values.
#[derive(Redact)]
#[redact(wire)]
#[non_exhaustive]
pub enum Never {}

/// No longer used.
#[deprecated]
#[derive(Redact)]
#[redact(wire)]
#[non_exhaustive]
pub struct Old {
    /// Hidden.
    #[redact]
    pub text: String,
}

/// Has a `Debug` and a `Serialize` of its own.
#[derive(Redact)]
#[redact(wire)]
#[redact(without(Debug, Serialize))]
#[non_exhaustive]
pub enum Level {
    /// Positional.
    Custom(u32, #[redact(show, because = "nothing personal")] Name),
    /// Hidden.
    #[redact]
    Hidden(String),
}

impl Debug for Level {
    #[inline]
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("a level")
    }
}

/// Private, with a field that is never read but to be hidden.
#[derive(Redact)]
#[redact(wire)]
struct Private {
    /// Hidden.
    #[redact]
    text: String,
}

/// Gives away nothing of `text`.
#[inline]
#[must_use]
pub const fn private(text: String) -> impl Debug {
    Private { text }
}

/// Serialises twice the weight.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn doubled<S: Serializer>(weight: &u32, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_u32(weight.saturating_mul(2))
}

#[cfg(test)]
#[expect(deprecated, clippy::unwrap_used, reason = "tests")]
mod tests {
    use alloc::borrow::ToOwned as _;
    use alloc::string::ToString as _;
    use alloc::{format, vec};

    use super::*;

    fn customer() -> Customer<'static, u16, 2> {
        Customer {
            id: "u-1".to_owned(),
            email: "jane@example.com".to_owned(),
            phone: Some("none".to_owned()),
            name: Name("Jane Doe".to_owned()),
            phones: BTreeMap::from([("Jane Doe".to_owned(), "+49 30 1234567".to_owned())]),
            login: "jane",
            notes: vec!["vip".to_owned()],
            cache: [0; 2],
            password: Secret::from("swordfish"),
            items: vec![4],
            visits: 5,
            marker: PhantomData,
        }
    }

    #[test]
    fn a_struct_is_seen_as_decided() {
        assert_eq!(
            format!("{:?}", customer()),
            "Customer { id: \"u-1\", email: j***@***.com, phone: Some([NO PHONE]), name: J*** D***, \
             phones: {J*** D***: ***67}, login: [REDACTED], notes: [REDACTED], \
             password: [SECRET], items: [4], visits: 5, marker: PhantomData<&u16>, .. }",
        );
        assert_eq!(customer().to_string(), "u-1 <j***@***.com>     5");
        assert_eq!(
            serde_json::to_string(&redact::wire(&customer())).unwrap(),
            r#"{"id":"u-1","email":"jane@example.com","phone":"none","name":"Jane Doe","phones":{"Jane Doe":"+49 30 1234567"},"login":"jane","notes":["vip"],"cache":[0,0],"password":"swordfish","items":[4],"visits":5,"marker":null}"#,
        );
        assert_eq!(
            serde_json::to_string(&customer()).unwrap(),
            r#"{"id":"u-1","email":"j***@***.com","phone":"[NO PHONE]","name":"J*** D***","phones":{"J*** D***":"***67"},"login":"[REDACTED]","notes":"[REDACTED]","password":"[SECRET]","items":[4],"visits":5,"marker":null}"#,
        );
    }

    #[test]
    fn an_enum_is_seen_as_decided() {
        let json = r#"{"kind":"mail","to":"jane@example.com","fax":"none"}"#;
        let mail: Contact<u32> = serde_json::from_str(json).unwrap();
        assert_eq!(mail.to_string(), "mail to j***@***.com");
        assert_eq!(
            serde_json::to_string(&mail).unwrap(),
            r#"{"kind":"mail","to":"j***@***.com","weight":0,"fax":"[REDACTED]"}"#,
        );
        let telex = Contact::<u32>::Telex { number: "41".to_owned() };
        assert_eq!(format!("{telex} {telex:?}"), "telex Telex { number: [REDACTED] }");
        assert_eq!(serde_json::to_string(&Contact::<u32>::Nobody).unwrap(), r#"{"kind":"nobody"}"#);
    }

    #[test]
    fn small_types_are_seen_as_decided() {
        assert_eq!(format!("{:?}", Row("a".to_owned(), vec![1])), "Row([REDACTED], [REDACTED])");
        assert_eq!(serde_json::to_string(&Login("jane".to_owned())).unwrap(), r#""[REDACTED]""#);
        assert_eq!(format!("{Ping:?}"), "Ping");
        assert_eq!(format!("{:?}", None::<Never>), "None");
        assert_eq!(format!("{:?}", Old { text: "a".to_owned() }), "Old { text: [REDACTED] }");
        assert_eq!(format!("{:?}", private("a".to_owned())), "Private { text: [REDACTED] }");
    }

    #[test]
    fn an_impl_of_ones_own_does_not_undo_the_decisions() {
        let levels = [Level::Custom(1, Name("Ada".to_owned())), Level::Hidden("b".to_owned())];
        assert_eq!(format!("{levels:?}"), "[a level, a level]");
        assert_eq!(
            format!("{:?}", redact::redacted(&levels)),
            "[Custom(1, Name(\"Ada\")), Hidden([REDACTED])]",
        );
    }
}
