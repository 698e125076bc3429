//! What a type is made of, in the end.

use super::{Id, Table};
use crate::model::{Scope, Ty};

/// One of the types that a value can hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leaf<'t> {
    /// A text, or what is written as one.
    Text,
    /// A day or a time, which lets nobody in.
    Date,
    Number {
        is_wide: bool,
    },
    /// A type of the workspace.
    Own(Id),
    /// A wrapper that shows nothing, or a mask.
    Guard(&'t str),
    Other,
}

impl Table<'_> {
    /// The first of the types in one that has an answer.
    pub(crate) fn leaf<T>(
        &self,
        ty: &Ty,
        scope: Scope<'_>,
        ask: &mut dyn FnMut(Leaf<'_>) -> Option<T>,
    ) -> Option<T> {
        self.leaf_below(ty, scope, ask, 0)
    }

    fn leaf_below<T>(
        &self,
        ty: &Ty,
        scope: Scope<'_>,
        ask: &mut dyn FnMut(Leaf<'_>) -> Option<T>,
        depth: usize,
    ) -> Option<T> {
        if depth > DEEPEST {
            return None;
        }
        let parts = match ty {
            Ty::Unknown => return ask(Leaf::Other),
            Ty::List(part) if part.name() == Some("u8") => return ask(Leaf::Text),
            Ty::Bounds(bounds) if bounds.iter().any(is_text_bound) => return ask(Leaf::Text),
            Ty::Path { .. } => return self.path_leaf(ty, scope, ask, depth),
            ty => ty.parts(),
        };
        parts.iter().find_map(|part| self.leaf_below(part, scope, ask, depth + 1))
    }

    fn path_leaf<T>(
        &self,
        ty: &Ty,
        scope: Scope<'_>,
        ask: &mut dyn FnMut(Leaf<'_>) -> Option<T>,
        depth: usize,
    ) -> Option<T> {
        if let Some((target, there)) = self.alias(ty, scope) {
            let found = self.leaf_below(target, there, ask, depth + 1);
            return found.or_else(|| self.parts_leaf(ty, scope, ask, depth));
        }
        if let Some(id) = self.resolve(ty, scope) {
            return ask(Leaf::Own(id)).or_else(|| self.parts_leaf(ty, scope, ask, depth));
        }
        let name = ty.name().unwrap_or_default();
        let holds_bytes = matches!(ty.parts(), [part] if part.name() == Some("u8"));
        if GUARDS.contains(&name) {
            return ask(Leaf::Guard(name));
        }
        if TEXTS.contains(&name) || holds_bytes {
            return ask(Leaf::Text);
        }
        if DATES.contains(&name) {
            return ask(Leaf::Date);
        }
        if redact_names::NUMBERS.contains(&name) {
            let is_wide = name.ends_with("64") || name.ends_with("128");
            return ask(Leaf::Number { is_wide });
        }
        if HOLD_NOTHING.contains(&name) {
            return None;
        }
        ask(Leaf::Other).or_else(|| self.parts_leaf(ty, scope, ask, depth))
    }

    fn parts_leaf<T>(
        &self,
        ty: &Ty,
        scope: Scope<'_>,
        ask: &mut dyn FnMut(Leaf<'_>) -> Option<T>,
        depth: usize,
    ) -> Option<T> {
        // A hasher holds nothing.
        let holding = match ty.name() {
            Some("HashMap" | "IndexMap") => 2,
            Some("HashSet" | "IndexSet") => 1,
            _ => usize::MAX,
        };
        let parts = ty.parts().iter().take(holding);
        parts.into_iter().find_map(|part| self.leaf_below(part, scope, ask, depth + 1))
    }
}

/// `AsRef<str>`, `Into<String>`, `ToString`, `Display`.
fn is_text_bound(bound: &Ty) -> bool {
    let of_text = bound.parts().iter().any(|part| matches!(part.name(), Some("str" | "String")));
    of_text || matches!(bound.name(), Some("Display" | "ToString"))
}

/// What is behind more containers than that says nothing.
const DEEPEST: usize = 12;

/// Wrappers that refuse to be formatted, or show a mask.
const GUARDS: &[&str] = &[
    "Masked",
    "Pseudonym",
    "Redacted",
    "SecBox",
    "SecStr",
    "SecUtf8",
    "SecVec",
    "Secret",
    "SecretBox",
    "SecretSlice",
    "SecretString",
    "SecretVec",
    "Sensitive",
];

const TEXTS: &[&str] = &[
    "ArcStr",
    "ArrayString",
    "BigDecimal",
    "ByteString",
    "Bytes",
    "BytesMut",
    "CStr",
    "CString",
    "CompactString",
    "Decimal",
    "EmailAddress",
    "FastStr",
    "HeaderValue",
    "IpAddr",
    "Ipv4Addr",
    "Ipv6Addr",
    "KString",
    "OsStr",
    "OsString",
    "SmartString",
    "SmolStr",
    "String",
    "Uri",
    "Url",
    "Uuid",
    "Value",
    "char",
    "str",
];

const DATES: &[&str] = &[
    "Date",
    "DateTime",
    "NaiveDate",
    "NaiveDateTime",
    "OffsetDateTime",
    "PrimitiveDateTime",
    "Timestamp",
    "Zoned",
];

const HOLD_NOTHING: &[&str] = &[
    "&'static str",
    "Duration",
    "Fn",
    "FnMut",
    "FnOnce",
    "Instant",
    "Path",
    "PathBuf",
    "PhantomData",
    "bool",
    "fn",
];
