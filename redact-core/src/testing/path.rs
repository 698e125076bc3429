//! Places in a value, as a reader would write them.

use core::iter;

/// Where a value lies: `customer.phones[0]`, `Event::Paid.card`, `contacts{key}`. Empty for the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct Path(pub(super) String);

impl Path {
    pub(super) fn field(&self, name: &str) -> Self {
        let dot = if self.0.is_empty() { "" } else { "." };
        Self(format!("{}{dot}{name}", self.0))
    }

    pub(super) fn position(&self, at: usize) -> Self {
        self.field(&at.to_string())
    }

    pub(super) fn item(&self, at: usize) -> Self {
        Self(format!("{}[{at}]", self.0))
    }

    pub(super) fn key(&self) -> Self {
        Self(format!("{}{{key}}", self.0))
    }

    pub(super) fn value(&self) -> Self {
        Self(format!("{}{{value}}", self.0))
    }

    /// A variant of the enum `name`, which is told where nothing else is.
    pub(super) fn variant(&self, name: &str, variant: &str) -> Self {
        let of = if self.0.is_empty() { name } else { &self.0 };
        Self(format!("{of}::{variant}"))
    }

    /// Says whether this is an item, a key or a value in a container.
    pub(super) fn is_inner(&self) -> bool {
        self.0.ends_with([']', '}'])
    }

    /// The places that this one lies in, the innermost first, and none of them a variant.
    pub(super) fn outer(&self) -> impl Iterator<Item = Self> {
        let plain: String = self
            .0
            .split("::")
            .enumerate()
            .map(|(at, part)| match at {
                0 => part,
                _ => part.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_'),
            })
            .collect();
        iter::successors(Some(Self(plain)), |Self(inner)| {
            let outer = inner.rfind(['.', '[', '{']).unwrap_or(0);
            (!inner.is_empty()).then(|| Self(inner[..outer].to_owned()))
        })
    }

    /// Says whether `other` is this place or lies in it.
    pub(super) fn holds(&self, other: &str) -> bool {
        match other.strip_prefix(self.0.as_str()) {
            Some(rest) => {
                self.0.is_empty() || rest.is_empty() || rest.starts_with(['.', '[', '{', ':'])
            }
            None => false,
        }
    }
}

/// A path as a message names it.
pub(super) fn named(path: &str) -> &str {
    if path.is_empty() { "the value itself" } else { path }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_lies_in_others() {
        let path = Path("Event::Paid.cards[0]::Debit.owner".to_owned());
        let outer: Vec<_> = path.outer().map(|Path(path)| path).collect();
        assert_eq!(outer, ["Event.cards[0].owner", "Event.cards[0]", "Event.cards", "Event", ""],);
    }
}
