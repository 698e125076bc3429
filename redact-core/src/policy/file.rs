//! Policies from a TOML file.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs;
use std::iter;
use std::ops::Range;
use std::path::Path;

use super::explain::Origin;
use super::{Policy, Rule, Rules, Treatment};
use crate::Class;

mod error;
mod inherit;
mod problem;
mod read;
mod suggest;
mod syntax;

pub use self::error::PolicyFileError;

/// The policies of a program, one for each environment that it runs in.
///
/// ```toml
/// # redact.toml: versioned with the code; `version` is stamped on what is logged under it
/// version = "2026-11-24.1"
///
/// [production]
/// default = "declared"            # declared < pseudonym < hidden < omitted
/// "user.contact" = "pseudonym"    # a class covers what lies below it
/// "user.health_and_medical" = "omitted"
/// ask_for_purpose = ["credential"] # see `Builder::ask_for_purpose`
///
/// [staging]
/// inherits = "production"
/// "user.contact" = "declared"     # in place of the rule that production has for this class
/// ```
///
/// An environment that inherits has the rules of the other one and its `default`, but where it says
/// something else about the same class. Which rule holds is decided when both are laid together: the
/// one for the nearest class, wherever it stands. It asks for a purpose where either of them does.
///
/// A table `[check]` is no environment: it has the settings of `cargo redact`, and is left to that.
///
/// A class of one's own that is called `default`, `inherits` or `ask_for_purpose` can have no rule here,
/// where these words mean something else.
///
/// TOML lets `user.contact = ".."` stand for `"user.contact" = ".."`, and so does this; only a class
/// that has a rule beside rules of classes below it must be quoted.
///
/// # Example
///
/// ```
/// use redact_core::class;
/// use redact_core::policy::{PolicyFile, Treatment};
///
/// let file = PolicyFile::parse(
///     r#"
///     version = "2026-11-24.1"
///     [production]
///     "user.contact" = "pseudonym"
///     [staging]
///     inherits = "production"
///     "user.contact.email" = "declared"
///     "#,
/// )?;
/// let staging = file.environment("staging")?;
/// assert_eq!(staging.version(), Some("2026-11-24.1"));
/// assert_eq!(staging.treatment(class::USER_CONTACT_EMAIL), Treatment::Declared);
/// assert_eq!(
///     staging.explain(class::USER_CONTACT_PHONE).to_string(),
///     "`user.contact.phone_number` is shown as a pseudonym: \
///      the nearest rule is `user.contact`, set in [production], line 4",
/// );
/// # Ok::<(), redact_core::policy::PolicyFileError>(())
/// ```
#[derive(Clone)]
pub struct PolicyFile {
    name: String,
    version: String,
    environments: BTreeMap<String, Environment>,
}

/// One table of the file, without what it inherits.
#[derive(Clone, Default)]
struct Environment {
    inherits: Option<Parent>,
    default: Option<Rule>,
    by_class: BTreeMap<&'static str, Rule>,
    with_purpose: BTreeSet<&'static str>,
}

/// The environment that another one inherits from, and where it says so.
#[derive(Clone)]
struct Parent {
    name: String,
    at: Range<usize>,
}

impl PolicyFile {
    /// Reads policies from a text, such as one that the program has inside.
    ///
    /// # Errors
    ///
    /// As for [`read`](Self::read). The text has no name, and errors call it `<text>`.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::PolicyFile;
    ///
    /// let error = PolicyFile::parse(
    ///     r#"version = "2026-11-24.1"
    /// [production]
    /// "user.health" = "omitted"
    /// "#,
    /// );
    /// assert_eq!(
    ///     error.unwrap_err().to_string(),
    ///     "the policy file has an error
    ///
    /// error: unknown class `user.health`
    ///  --> <text>:3:1
    ///   |
    /// 3 | \"user.health\" = \"omitted\"
    ///   | ^^^^^^^^^^^^^ did you mean `user.health_and_medical`?
    ///   |
    ///   = help: a class of your own is made known by `PolicyFile::with_classes`",
    /// );
    /// ```
    pub fn parse(text: &str) -> Result<Self, PolicyFileError> {
        Self::with_classes(&[]).parse(text)
    }

    /// Reads policies from a file.
    ///
    /// # Errors
    ///
    /// If the file cannot be read, and if anything in it is not understood: it is all told at once,
    /// with the lines in question. A policy file is no place for secrets.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::PolicyFile;
    ///
    /// let error = PolicyFile::read("no-such-file.toml").unwrap_err();
    /// assert!(error.to_string().starts_with("cannot read the policy file `no-such-file.toml`: "));
    /// ```
    pub fn read(path: impl AsRef<Path>) -> Result<Self, PolicyFileError> {
        Self::with_classes(&[]).read(path)
    }

    /// Makes classes known beside those of [the taxonomy](crate::class::TAXONOMY), and those that they
    /// lie below.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Class;
    /// use redact_core::policy::{PolicyFile, Treatment};
    ///
    /// const LOYALTY_CARD: Class = Class::new("shop.loyalty_card");
    ///
    /// let text = "version = '1'\n[production]\nshop = 'hidden'";
    /// let file = PolicyFile::with_classes(&[LOYALTY_CARD]).parse(text)?;
    /// assert_eq!(file.environment("production")?.treatment(LOYALTY_CARD), Treatment::Hidden);
    /// # Ok::<(), redact_core::policy::PolicyFileError>(())
    /// ```
    pub fn with_classes(classes: &[Class]) -> Loader<'_> {
        Loader { classes }
    }

    /// Returns the policy for an environment.
    ///
    /// # Errors
    ///
    /// If the file does not name the environment. There is none that holds for the others.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::PolicyFile;
    ///
    /// let file = PolicyFile::parse("version = '1'\n[production]\n[staging]")?;
    /// assert_eq!(
    ///     file.environment("prod").unwrap_err().to_string(),
    ///     "the policy file `<text>` has no environment `prod`: did you mean `production`? \
    ///      (there are: `production`, `staging`)",
    /// );
    /// # Ok::<(), redact_core::policy::PolicyFileError>(())
    /// ```
    pub fn environment(&self, name: &str) -> Result<Policy, PolicyFileError> {
        let Some(environment) = self.environments.get(name) else {
            return Err(PolicyFileError::unknown_environment(self, name));
        };
        let mut rules = Rules {
            version: Some(self.version.clone()),
            environment: Some(name.to_owned()),
            default: environment.default.clone().unwrap_or(Rule::UNSAID),
            by_class: BTreeMap::new(),
            with_purpose: BTreeSet::new(),
        };
        for environment in self.lineage(environment) {
            if let (Origin::Unsaid, Some(default)) = (&rules.default.origin, &environment.default) {
                rules.default = default.clone();
            }
            for (class, rule) in &environment.by_class {
                rules.by_class.entry(Cow::Borrowed(*class)).or_insert_with(|| rule.clone());
            }
            rules.with_purpose.extend(environment.with_purpose.iter().copied().map(Cow::Borrowed));
        }
        Ok(Policy::new(rules))
    }

    /// Returns the names of the environments, in the order of the alphabet.
    pub fn environments(&self) -> impl Iterator<Item = &str> {
        self.environments.keys().map(String::as_str)
    }

    /// Returns the version that the file names.
    #[must_use]
    pub fn version(&self) -> &str {
        &self.version
    }

    /// An environment, the one it inherits from, and so on. It ends, since no cycle gets in here.
    fn lineage<'a>(
        &'a self,
        environment: &'a Environment,
    ) -> impl Iterator<Item = &'a Environment> {
        iter::successors(Some(environment), |environment| {
            self.environments.get(&environment.inherits.as_ref()?.name)
        })
    }
}

/// Name, version and environments.
impl fmt::Debug for PolicyFile {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PolicyFile")
            .field("name", &self.name)
            .field("version", &self.version)
            .field("environments", &self.environments.keys())
            .finish()
    }
}

/// Reads policy files that speak of classes of one's own: made by [`PolicyFile::with_classes`].
#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct Loader<'a> {
    classes: &'a [Class],
}

impl Loader<'_> {
    /// Reads policies from a text: see [`PolicyFile::parse`].
    pub fn parse(self, text: &str) -> Result<PolicyFile, PolicyFileError> {
        read::read("<text>", text, self.classes)
    }

    /// Reads policies from a text that errors call by a name, such as one that was read from a file of
    /// that name.
    ///
    /// # Errors
    ///
    /// As for [`PolicyFile::parse`].
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::PolicyFile;
    ///
    /// let error = PolicyFile::with_classes(&[]).parse_as("redact.toml", "version = '1'").unwrap_err();
    /// assert!(error.to_string().contains("--> redact.toml:1:1"));
    /// ```
    pub fn parse_as(self, name: &str, text: &str) -> Result<PolicyFile, PolicyFileError> {
        read::read(name, text, self.classes)
    }

    /// Reads policies from a file: see [`PolicyFile::read`].
    pub fn read(self, path: impl AsRef<Path>) -> Result<PolicyFile, PolicyFileError> {
        let name = path.as_ref().display().to_string();
        match fs::read_to_string(path) {
            Ok(text) => read::read(&name, &text, self.classes),
            Err(error) => Err(PolicyFileError::unreadable(&name, &error)),
        }
    }
}
