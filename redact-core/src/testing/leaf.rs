//! The leaves of a value, and the characters by which they are told apart.

use super::format;

/// What has been filled in at one place of a value.
///
/// # Example
///
/// ```
/// let canaries = redact_core::testing::canaries::<(String, u32)>()?;
/// let paths: Vec<_> = canaries.leaves().iter().map(|leaf| leaf.path()).collect();
/// assert_eq!(paths, ["0", "1"]);
/// assert_eq!(canaries.leaves()[0].text(), canaries.value().0);
/// # Ok::<(), redact_core::testing::Unfillable>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    pub(super) path: String,
    pub(super) text: String,
    pub(super) kind: Kind,
}

/// What a leaf is to its type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Text,
    Number,
    Bytes,
}

impl Leaf {
    /// Returns the place: `customer.phones[0]`, `Event::Paid.card`, `contacts{key}`.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns the text, or what a number looks like.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// All that an exit may write it as.
    pub(super) fn spellings(&self) -> Vec<String> {
        let mut spellings = vec![self.text.clone()];
        if self.kind == Kind::Bytes {
            let numbers: Vec<_> = self.text.bytes().map(|byte| byte.to_string()).collect();
            spellings.push(numbers.join(","));
        }
        spellings
    }
}

/// How long a run of characters is that tells one canary from all others.
pub(super) const RUN: usize = 5;

/// The characters that are compared: no white space, no capitals. So a leak is found whatever the
/// exit made of both.
pub(super) fn compared(text: &str) -> Vec<u8> {
    text.bytes()
        .filter(|byte| !byte.is_ascii_whitespace())
        .map(|b| b.to_ascii_lowercase())
        .collect()
}

/// Says whether a run of characters belongs to a format.
pub(super) fn is_fixed(run: &[u8]) -> bool {
    format::FIXED.iter().any(|fixed| fixed.as_bytes().windows(run.len()).any(|part| part == run))
}
