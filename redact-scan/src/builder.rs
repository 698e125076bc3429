//! Which rules are on.

use std::borrow::Cow;
use std::fmt;

use crate::builtin::RULES;
use crate::rule::Rule;
use crate::scanner::Scanner;

impl Scanner {
    /// Starts from the rules that are on by default.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_scan::Scanner;
    ///
    /// let scanner = Scanner::builder().enable("ipv4").disable("user.contact").build()?;
    /// let line = "ada@example.org from 203.0.113.7";
    /// assert_eq!(scanner.mask(line), "ada@example.org from [REDACTED:ipv4]");
    /// # Ok::<(), redact_scan::UnknownName>(())
    /// ```
    #[must_use]
    pub fn builder() -> Builder {
        let rules = RULES.iter().map(|rule| (rule.clone(), rule.default)).collect();
        Builder { rules, unknown: Vec::new() }
    }
}

/// Chooses the rules of a [`Scanner`].
///
/// A rule is named by its id; a class stands for every rule of it and of the classes below it.
#[derive(Clone, Debug)]
pub struct Builder {
    rules: Vec<(Rule, bool)>,
    unknown: Vec<String>,
}

impl Builder {
    /// Turns a rule, or all of a class, on.
    #[must_use]
    pub fn enable(self, name: &str) -> Self {
        self.each(name, |(_, on)| *on = true)
    }

    /// Turns a rule, or all of a class, off.
    #[must_use]
    pub fn disable(self, name: &str) -> Self {
        self.each(name, |(_, on)| *on = false)
    }

    /// Turns every rule off, to enable the few that are wanted.
    #[must_use]
    pub fn none(mut self) -> Self {
        self.rules.iter_mut().for_each(|(_, on)| *on = false);
        self
    }

    /// Turns a rule, or all of a class, on, and lets it find its values where no keyword stands near by.
    ///
    /// That is for texts of which it is known what they hold: the column of a table, the answers to one
    /// question. In other texts many a number is a valid one of some country.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_scan::Scanner;
    ///
    /// let column = Scanner::builder().none().anywhere("nl-bsn").build()?;
    /// assert_eq!(column.mask("123456782"), "[REDACTED:nl-bsn]");
    /// assert_eq!(Scanner::new().mask("123456782"), "123456782");
    /// # Ok::<(), redact_scan::UnknownName>(())
    /// ```
    #[must_use]
    pub fn anywhere(self, name: &str) -> Self {
        self.each(name, |(rule, on)| {
            *on = true;
            if rule.near > 0 {
                rule.keywords = Cow::Borrowed(&[]);
                // Every match that needs a keyword near by has a digit in it.
                (rule.near, rule.digits, rule.lead) = (0, 1, rule.reach);
            }
        })
    }

    /// Makes the scanner.
    ///
    /// # Errors
    ///
    /// If a name is neither that of a rule nor a class that some rule has.
    pub fn build(self) -> Result<Scanner, UnknownName> {
        match self.unknown.into_iter().next() {
            Some(name) => Err(UnknownName(name)),
            None => {
                Ok(Scanner::of(self.rules.into_iter().filter(|(_, on)| *on).map(|(rule, _)| rule)))
            }
        }
    }

    fn each(mut self, name: &str, change: impl Fn(&mut (Rule, bool))) -> Self {
        let mut known = false;
        for entry in self.rules.iter_mut().filter(|(rule, _)| is_called(rule, name)) {
            change(entry);
            known = true;
        }
        if !known {
            self.unknown.push(name.to_owned());
        }
        self
    }
}

/// Says that a name is neither that of a rule nor a class that some rule has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownName(String);

impl fmt::Display for UnknownName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no rule and no class of a rule is called `{}`: see `Scanner::rules`", self.0)
    }
}

impl std::error::Error for UnknownName {}

fn is_called(rule: &Rule, name: &str) -> bool {
    let below = rule.class.strip_prefix(name);
    rule.id == name || below.is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(builder: Builder) -> Vec<String> {
        let scanner = builder.build().expect("all names are known");
        scanner.rules().map(|rule| rule.id().to_owned()).collect()
    }

    #[test]
    fn a_class_stands_for_what_is_below_it() {
        let contact = ids(Scanner::builder().none().enable("user.contact"));
        assert_eq!(
            contact,
            [
                "email",
                "phone",
                "phone-north-america",
                "phone-north-america-plain",
                "phone-named",
                "uk-postcode",
            ]
        );
        let email = ids(Scanner::builder()
            .none()
            .enable("user.contact")
            .disable("user.contact.phone_number"));
        assert_eq!(email, ["email", "uk-postcode"]);
    }

    #[test]
    fn a_name_that_is_none_is_an_error() {
        let error = Scanner::builder().enable("user.contac").build().map(|_| ()).unwrap_err();
        assert_eq!(
            error.to_string(),
            "no rule and no class of a rule is called `user.contac`: see `Scanner::rules`",
        );
    }
}
