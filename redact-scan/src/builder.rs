//! Which rules are on.

use crate::rule::Rule;
use crate::scanner::Scanner;

mod unknown;

pub use self::unknown::UnknownName;

/// Chooses the rules of a scanner. Made by [`Scanner::builder`].
///
/// What is said later holds over what was said before.
///
/// # Example
///
/// ```
/// use redact_scan::Scanner;
///
/// let scanner = Scanner::builder().disable("email")?.enable("ipv4")?.build();
/// assert_eq!(scanner.mask("ada@example.org from 192.0.2.7"), "ada@example.org from [REDACTED:ipv4]");
/// # Ok::<(), redact_scan::UnknownName>(())
/// ```
#[derive(Debug)]
pub struct Builder {
    /// Each rule, and whether it is on.
    rules: Vec<(Rule, bool)>,
}

impl Builder {
    pub(crate) fn new(rules: impl IntoIterator<Item = Rule>) -> Self {
        Self { rules: rules.into_iter().map(|rule| (rule.clone(), rule.default)).collect() }
    }

    /// Puts the rule of that id on, or those of that class and of the classes below it.
    ///
    /// # Errors
    ///
    /// If no rule is called that: a rule that is misspelt would stay as it is.
    pub fn enable(self, id_or_class: &str) -> Result<Self, UnknownName> {
        self.require(id_or_class)?;
        Ok(self.set(true, |rule| is_called(rule, id_or_class)))
    }

    /// Puts the rule of that id off, or those of that class and of the classes below it.
    ///
    /// # Errors
    ///
    /// If no rule is called that: a rule that is misspelt would stay as it is.
    pub fn disable(self, id_or_class: &str) -> Result<Self, UnknownName> {
        self.require(id_or_class)?;
        Ok(self.set(false, |rule| is_called(rule, id_or_class)))
    }

    /// Puts off every rule that `is_off` picks out.
    #[must_use]
    pub fn disable_where(self, is_off: impl FnMut(&Rule) -> bool) -> Self {
        self.set(false, is_off)
    }

    /// Puts the rule of that id on, or those of that class and of the classes below it, and lets them
    /// find their values where no keyword stands near by.
    ///
    /// That is for texts of which it is known what they hold: the column of a table, the answers to one
    /// question. In other texts many a number is a valid one of some country.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_scan::Scanner;
    ///
    /// let column = Scanner::builder().disable_where(|_| true).anywhere("nl-bsn")?.build();
    /// assert_eq!(column.mask("123456782"), "[REDACTED:nl-bsn]");
    /// assert_eq!(Scanner::new().mask("123456782"), "123456782");
    /// # Ok::<(), redact_scan::UnknownName>(())
    /// ```
    ///
    /// # Errors
    ///
    /// If no rule is called that.
    pub fn anywhere(mut self, id_or_class: &str) -> Result<Self, UnknownName> {
        self.require(id_or_class)?;
        let picked = self.rules.iter_mut().filter(|(rule, _)| is_called(rule, id_or_class));
        for (rule, is_on) in picked {
            *is_on = true;
            rule.need_no_keyword();
        }
        Ok(self)
    }

    /// Adds the rules of a text in TOML. Their format is that of the rules of this crate, in the folder
    /// `rules`; the samples of each are judged here as well.
    ///
    /// # Errors
    ///
    /// If the text is not a list of rules, a rule has the id of another, or a sample is judged otherwise
    /// than it says.
    #[cfg(feature = "toml")]
    pub fn add_toml(mut self, text: &str) -> Result<Self, crate::RulesError> {
        for entry in crate::file::read(text)? {
            let wrong = entry.judge().into_iter().next();
            let known = self.rules.iter().any(|(rule, _)| rule.id == entry.rule.id);
            if let Some(wrong) = wrong {
                return Err(crate::RulesError::of(&entry.rule, wrong));
            }
            if known {
                return Err(crate::RulesError::of(
                    &entry.rule,
                    "there is a rule of that id".to_owned(),
                ));
            }
            let on = entry.rule.default;
            self.rules.push((entry.rule, on));
        }
        Ok(self)
    }

    /// Makes the scanner.
    #[must_use]
    pub fn build(self) -> Scanner {
        Scanner::of(self.rules.into_iter().filter(|(_, on)| *on).map(|(rule, _)| rule))
    }

    /// Says whether a rule is called that, and if none is, what may have been meant.
    fn require(&self, id_or_class: &str) -> Result<(), UnknownName> {
        let rules = || self.rules.iter().map(|(rule, _)| rule);
        if rules().any(|rule| is_called(rule, id_or_class)) {
            return Ok(());
        }
        Err(UnknownName::new(id_or_class, rules()))
    }

    fn set(mut self, on: bool, mut picks: impl FnMut(&Rule) -> bool) -> Self {
        for (rule, is_on) in &mut self.rules {
            if picks(rule) {
                *is_on = on;
            }
        }
        self
    }
}

fn is_called(rule: &Rule, id_or_class: &str) -> bool {
    rule.id() == id_or_class
        || rule
            .class()
            .strip_prefix(id_or_class)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
