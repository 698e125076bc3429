use alloc::borrow::Cow;
#[cfg(feature = "toml")]
use alloc::string::String;
use core::fmt;

use super::{Policy, Treatment};
use crate::Class;
use crate::class::self_and_above;

/// Where somebody has asked for a treatment.
#[derive(Clone, Debug)]
pub(super) enum Origin {
    /// Nowhere: it is what holds if nothing is said.
    Unsaid,
    /// In Rust.
    Code,
    /// In a table of a policy file, at a line that counts from one.
    #[cfg(feature = "toml")]
    File { environment: String, line: usize },
}

/// Which rule of a policy holds for a class, and why: see [`Policy::explain`].
///
/// Its `Display` is a sentence for a person.
#[derive(Clone, Debug)]
pub struct Explanation {
    class: Class,
    treatment: Treatment,
    rule: Option<Cow<'static, str>>,
    origin: Origin,
}

impl Policy {
    /// Says which rule holds for a class, and why.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::policy::{Policy, Treatment};
    /// use redact_core::class;
    ///
    /// let policy = Policy::builder().rule(class::USER_CONTACT, Treatment::Hidden).build();
    /// assert_eq!(
    ///     policy.explain(class::USER_CONTACT_EMAIL).to_string(),
    ///     "`user.contact.email` is hidden: the nearest rule is `user.contact`, set in code",
    /// );
    /// assert_eq!(
    ///     policy.explain(class::USER_NAME).to_string(),
    ///     "`user.name` is shown as declared: no rule covers it, and no default is set",
    /// );
    /// ```
    #[must_use]
    pub fn explain(&self, class: Class) -> Explanation {
        let treatment = self.treatment(class);
        let Some(rules) = &self.rules else {
            return Explanation { class, treatment, rule: None, origin: Origin::Unsaid };
        };
        let nearest = self_and_above(class.path()).find_map(|c| rules.by_class.get_key_value(c));
        match nearest {
            Some((path, rule)) => Explanation {
                class,
                treatment,
                rule: Some(path.clone()),
                origin: rule.origin.clone(),
            },
            None => {
                Explanation { class, treatment, rule: None, origin: rules.default.origin.clone() }
            }
        }
    }
}

impl Explanation {
    /// Returns the class in question.
    #[must_use]
    pub fn class(&self) -> Class {
        self.class
    }

    /// Returns the treatment.
    #[must_use]
    pub fn treatment(&self) -> Treatment {
        self.treatment
    }

    /// Returns the class that the rule is for, or nothing if it is the default that holds.
    #[must_use]
    pub fn rule(&self) -> Option<&str> {
        self.rule.as_deref()
    }
}

impl fmt::Display for Explanation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let treated = match self.treatment {
            Treatment::Declared => "shown as declared",
            Treatment::Pseudonym => "shown as a pseudonym",
            Treatment::Hidden => "hidden",
            Treatment::Omitted => "omitted",
        };
        write!(f, "`{}` is {treated}: ", self.class)?;
        match &self.rule {
            Some(rule) if *rule == self.class.path() => f.write_str("it has a rule of its own")?,
            Some(rule) => write!(f, "the nearest rule is `{rule}`")?,
            None => f.write_str("no rule covers it, and ")?,
        }
        match (&self.origin, &self.rule) {
            (Origin::Unsaid, _) => f.write_str("no default is set"),
            (Origin::Code, Some(_)) => f.write_str(", set in code"),
            (Origin::Code, None) => f.write_str("that is the default, set in code"),
            #[cfg(feature = "toml")]
            (Origin::File { environment, line }, Some(_)) => {
                write!(f, ", set in [{environment}], line {line}")
            }
            #[cfg(feature = "toml")]
            (Origin::File { environment, line }, None) => {
                write!(f, "that is the default of [{environment}], line {line}")
            }
        }
    }
}
