use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;

use super::{Origin, Policy, Rule, Rules, Treatment};
use crate::Class;

/// A policy in the making: see [`Policy::builder`].
///
/// # Example
///
/// ```
/// use redact_core::policy::{Policy, Treatment};
/// use redact_core::class;
///
/// let policy = Policy::builder()
///     .version("2026-11-24.1")
///     .default(Treatment::Hidden)
///     .rule(class::SYSTEM, Treatment::Declared)
///     .build();
/// assert_eq!(policy.treatment(class::SYSTEM_OPERATIONS), Treatment::Declared);
/// assert_eq!(policy.treatment(class::USER_NAME), Treatment::Hidden);
/// ```
#[must_use]
pub struct Builder {
    rules: Rules,
}

impl Builder {
    pub(super) fn new() -> Self {
        Self {
            rules: Rules {
                version: None,
                environment: None,
                default: Rule::UNSAID,
                by_class: BTreeMap::new(),
                with_purpose: BTreeSet::new(),
            },
        }
    }

    /// Names the version, to be stamped on what is logged under the policy.
    pub fn version(mut self, version: impl Into<String>) -> Self {
        self.rules.version = Some(version.into());
        self
    }

    /// Says how data is treated that no rule covers, and what has no class. Without it: as declared.
    pub fn default(mut self, treatment: Treatment) -> Self {
        self.rules.default = Rule { treatment, origin: Origin::Code };
        self
    }

    /// Says how data of a class is treated, and of the classes below it.
    ///
    /// Of two rules for one class, the stricter holds.
    pub fn rule(mut self, class: Class, treatment: Treatment) -> Self {
        let rule = Rule { treatment, origin: Origin::Code };
        self.rules
            .by_class
            .entry(Cow::Borrowed(class.path()))
            .and_modify(|known| known.treatment = known.treatment.max(treatment))
            .or_insert(rule);
        self
    }

    /// Asks for a [purpose](crate::audit::Purpose) where data of a class is exposed, and of the classes
    /// below it.
    ///
    /// `try_expose_secret` refuses then. `expose_secret` cannot, and its reveal says that it
    /// [lacks](crate::audit::Reveal::lacks_purpose) one, if it knows the class: that of a
    /// [`Sensitive`](crate::Sensitive) does not, nor does that of [`wire`](crate::wire()), which takes no
    /// purpose.
    pub fn ask_for_purpose(mut self, class: Class) -> Self {
        self.rules.with_purpose.insert(Cow::Borrowed(class.path()));
        self
    }

    /// Returns the policy.
    #[must_use]
    pub fn build(self) -> Policy {
        Policy::new(self.rules)
    }
}
