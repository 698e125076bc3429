//! What a process may show of each class of data.
//!
//! A field declares how it may be seen; a policy says, for each [class](crate::class) of data, whether
//! that is still too much. It can only tighten: of what a field declares, nothing more is shown under
//! any policy, and there is no value of these types that would.
//!
//! A rule for a class covers the classes below it, unless one of them has a rule of its own. What no
//! rule covers, and what has no class, is treated by the default of the policy.
//!
//! To a policy a variant without fields is a value, whose class is that of its enum; the names of other
//! variants, of fields and of types are not.
//!
//! What a class is taken from, in this order: the `class` of the field; the class that its
//! [mask](crate::Mask::class) is for. The `class` of the type is a class of every field that names
//! none: where such a field has a mask with another class, the stricter of both rules holds. What is in a
//! value with a class, and has none of its own, is of that class.
//!
//! A policy is written in Rust with [`Policy::builder`], or read for the environment that the program
//! runs in from a `PolicyFile`, which the feature `toml` is for. What was read is installed once:
//! nothing loosens a policy while the program runs.

use alloc::borrow::Cow;
use alloc::collections::{BTreeMap, BTreeSet};
use alloc::string::String;
use alloc::sync::Arc;
use core::fmt;

use crate::Class;
use crate::class::self_and_above;

#[cfg(feature = "std")]
mod ambient;
pub(crate) mod apply;
mod builder;
mod explain;
#[cfg(feature = "toml")]
mod file;

#[cfg(feature = "std")]
pub use self::ambient::{PolicyInstalled, View};
pub use self::builder::Builder;
pub use self::explain::Explanation;
use self::explain::Origin;
#[cfg(feature = "toml")]
pub use self::file::{Loader, PolicyFile, PolicyFileError};

/// How a policy treats the data of a class, from the loosest to the strictest.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Treatment {
    /// As the field declares.
    #[default]
    Declared,
    /// Where the field shows something, a [pseudonym](crate::mask::Pseudonym) in its place; nothing,
    /// where there is no key or the value has no form to be recognised by.
    Pseudonym,
    /// Nothing of the value.
    Hidden,
    /// Not even the name of the field. What has no name, such as the field of a tuple, is hidden; `Debug`
    /// leaves it out and ends in `..`, which does not tell which of the fields is missing.
    Omitted,
}

impl Treatment {
    /// All treatments, from the loosest to the strictest.
    pub const ALL: [Self; 4] = [Self::Declared, Self::Pseudonym, Self::Hidden, Self::Omitted];

    /// Returns the word that stands for this treatment in a policy file.
    #[must_use]
    pub const fn word(self) -> &'static str {
        match self {
            Self::Declared => "declared",
            Self::Pseudonym => "pseudonym",
            Self::Hidden => "hidden",
            Self::Omitted => "omitted",
        }
    }
}

impl fmt::Display for Treatment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.word())
    }
}

/// What may be shown of each class of data, which is never more than a field declares.
///
/// # Example
///
/// ```
/// use redact_core::policy::{Policy, Treatment};
/// use redact_core::{Sensitive, class, mask};
///
/// let production = Policy::builder()
///     .version("2026-11-24.1")
///     .rule(class::USER_CONTACT, Treatment::Hidden)
///     .rule(class::USER_HEALTH, Treatment::Omitted)
///     .build();
///
/// assert_eq!(production.treatment(class::USER_CONTACT_EMAIL), Treatment::Hidden);
/// assert_eq!(production.treatment(class::USER_NAME), Treatment::Declared);
/// # #[cfg(feature = "std")] {
/// let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
/// assert_eq!(format!("{email:?}"), "j***@***.com");
/// assert_eq!(format!("{:?}", production.show(&email)), "[REDACTED]");
/// # }
/// ```
#[derive(Clone)]
pub struct Policy {
    /// Whether nothing is asked of any value, as in most processes. Each value looks at this, so that it
    /// has to cost next to nothing.
    is_declared: bool,
    rules: Option<Arc<Rules>>,
    /// What the field imposes that this policy is looking into.
    floor: Treatment,
    /// The class of that field.
    class: Option<Class>,
}

struct Rules {
    version: Option<String>,
    environment: Option<String>,
    default: Rule,
    by_class: BTreeMap<Cow<'static, str>, Rule>,
    /// The classes that are exposed for a purpose alone.
    with_purpose: BTreeSet<Cow<'static, str>>,
}

/// A treatment, and where somebody has asked for it.
#[derive(Clone)]
struct Rule {
    treatment: Treatment,
    origin: Origin,
}

impl Rule {
    /// What holds if nothing is said.
    const UNSAID: Self = Self { treatment: Treatment::Declared, origin: Origin::Unsaid };
}

impl Policy {
    /// Every field is shown as it declares, and no more.
    pub const DECLARED: Self =
        Self { is_declared: true, rules: None, floor: Treatment::Declared, class: None };

    fn new(rules: Rules) -> Self {
        Self { is_declared: false, rules: Some(Arc::new(rules)), ..Self::DECLARED }
    }

    /// Begins a policy that is written in Rust.
    pub fn builder() -> Builder {
        Builder::new()
    }

    /// Says how data of that class is treated.
    #[must_use]
    pub fn treatment(&self, class: Class) -> Treatment {
        self.of(Some(class))
    }

    /// Says how data is treated that no rule covers, and what has no class.
    #[must_use]
    pub fn default_treatment(&self) -> Treatment {
        self.of(None)
    }

    /// Says whether data of that class is exposed for a [purpose](crate::audit::Purpose) alone.
    #[must_use]
    pub fn asks_for_purpose(&self, class: Class) -> bool {
        self.rules.as_ref().is_some_and(|rules| {
            self_and_above(class.path()).any(|class| rules.with_purpose.contains(class))
        })
    }

    /// Returns the version that the policy names, to be stamped on what is logged under it.
    #[must_use]
    pub fn version(&self) -> Option<&str> {
        self.rules.as_ref()?.version.as_deref()
    }

    /// Returns the environment that the policy was read for.
    #[must_use]
    pub fn environment(&self) -> Option<&str> {
        self.rules.as_ref()?.environment.as_deref()
    }

    /// Returns the policy that treats each class as the stricter of both does.
    ///
    /// Version and environment are those of `self`, or of `other` if `self` has none.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::{Policy, Treatment};
    /// use redact_core::class;
    ///
    /// let one = Policy::builder().rule(class::USER_CONTACT, Treatment::Hidden).build();
    /// let other = Policy::builder().rule(class::USER, Treatment::Pseudonym).build();
    /// let both = one.tightened_by(&other);
    /// assert_eq!(both.treatment(class::USER_CONTACT_EMAIL), Treatment::Hidden);
    /// assert_eq!(both.treatment(class::USER_NAME), Treatment::Pseudonym);
    /// ```
    #[must_use]
    pub fn tightened_by(&self, other: &Self) -> Self {
        let rules = match (&self.rules, &other.rules) {
            (Some(one), Some(other)) => Some(Arc::new(one.tightened_by(other))),
            (one, other) => one.as_ref().or(other.as_ref()).map(Arc::clone),
        };
        Self {
            is_declared: self.is_declared && other.is_declared,
            rules,
            floor: self.floor.max(other.floor),
            class: self.class.or(other.class),
        }
    }

    /// Calls a function with the policy that `Debug`, `Display` and `Serialize` follow at the moment.
    /// Without `std` there is no place to install one.
    #[cfg(not(feature = "std"))]
    pub fn with_ambient<R>(call: impl FnOnce(&Self) -> R) -> R {
        call(&Self::DECLARED)
    }

    /// Says whether every value is shown as declared. What follows a "no" stands apart.
    #[inline]
    pub(crate) fn is_declared(&self) -> bool {
        self.is_declared
    }

    /// Says how a value is treated that has that class, or none but that of the field around it.
    pub(crate) fn of(&self, class: Option<Class>) -> Treatment {
        match &self.rules {
            None => self.floor,
            Some(rules) => rules.of(self.domain(class).map(Class::path)).treatment.max(self.floor),
        }
    }

    /// The policy for what is in a field of that class, which is to be treated like that at least.
    pub(crate) fn within(&self, class: Class, floor: Treatment) -> Self {
        Self {
            is_declared: false,
            rules: self.rules.clone(),
            floor: floor.max(self.floor),
            class: Some(class),
        }
    }

    /// The class that the pseudonym of a value belongs to which has that class, or none.
    pub(crate) fn domain(&self, class: Option<Class>) -> Option<Class> {
        class.or(self.class)
    }
}

impl Rules {
    /// The rule of the nearest class, or the default.
    fn of(&self, class: Option<&str>) -> &Rule {
        let mut classes = class.into_iter().flat_map(self_and_above);
        classes.find_map(|class| self.by_class.get(class)).unwrap_or(&self.default)
    }

    fn tightened_by(&self, other: &Self) -> Self {
        let stricter = |class: Option<&str>| {
            let (one, other) = (self.of(class), other.of(class));
            if other.treatment > one.treatment { other.clone() } else { one.clone() }
        };
        let classes: BTreeSet<_> = self.by_class.keys().chain(other.by_class.keys()).collect();
        Self {
            version: self.version.as_ref().or(other.version.as_ref()).cloned(),
            environment: self.environment.as_ref().or(other.environment.as_ref()).cloned(),
            default: stricter(None),
            by_class: classes
                .into_iter()
                .map(|class| (class.clone(), stricter(Some(class))))
                .collect(),
            with_purpose: self.with_purpose.union(&other.with_purpose).cloned().collect(),
        }
    }
}

/// Version, environment, default and rules.
#[expect(
    clippy::missing_fields_in_debug,
    reason = "the rest is there while a field is looked into"
)]
impl fmt::Debug for Policy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(rules) = &self.rules else { return f.write_str("Policy::DECLARED") };
        let mut policy = f.debug_struct("Policy");
        if let Some(version) = &rules.version {
            policy.field("version", version);
        }
        if let Some(environment) = &rules.environment {
            policy.field("environment", environment);
        }
        policy.field("default", &rules.default.treatment);
        for (class, rule) in &rules.by_class {
            policy.field(class, &rule.treatment);
        }
        policy.finish()
    }
}
