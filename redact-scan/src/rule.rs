//! What a rule says.

use std::borrow::Cow;
use std::fmt;

/// A text that is a constant in the rules of this crate and owned in those that are read at run time.
pub(crate) type Text = Cow<'static, str>;

/// One kind of secret or personal data, and how it is known in a text.
///
/// # Example
///
/// ```
/// let scanner = redact_scan::Scanner::new();
/// let rule = scanner.rules().find(|rule| rule.id() == "github-token").expect("it is a default rule");
/// assert_eq!(rule.class(), "credential.token");
/// assert_eq!(rule.severity(), redact_scan::Severity::High);
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Rule {
    pub(crate) id: Text,
    pub(crate) finds: Text,
    pub(crate) why: Text,
    pub(crate) pattern: Text,
    /// One of them stands in each match, or `near` bytes before it at most. Empty for a rule of digits.
    pub(crate) keywords: Cow<'static, [Text]>,
    pub(crate) near: usize,
    /// None of them may stand in a match before its value, nor shortly before the match. In lower case.
    pub(crate) unless: Cow<'static, [Text]>,
    /// How far before its keyword a match may begin.
    pub(crate) lead: usize,
    /// How many digits stand together in each match, for a rule without keywords.
    pub(crate) digits: usize,
    pub(crate) validate: Option<Text>,
    pub(crate) class: Text,
    pub(crate) severity: Severity,
    pub(crate) source: Text,
    pub(crate) default: bool,
    /// How long a match is at most.
    pub(crate) reach: usize,
    /// Whether the pattern itself says how long a match is at most.
    pub(crate) bounded: bool,
}

impl Rule {
    /// Returns the name of the rule, in kebab-case.
    #[must_use]
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Says what the rule finds: "a personal access token of GitHub".
    #[must_use]
    pub fn finds(&self) -> &str {
        &self.finds
    }

    /// Says what happens when such a value gets out.
    #[must_use]
    pub fn why(&self) -> &str {
        &self.why
    }

    /// Returns the pattern, in the syntax of the `regex` crate.
    #[must_use]
    pub fn pattern(&self) -> &str {
        &self.pattern
    }

    /// Iterates over the keywords. None for a rule of digits.
    pub fn keywords(&self) -> impl Iterator<Item = &str> {
        self.keywords.iter().map(AsRef::as_ref)
    }

    /// Says how far before a match its keyword may stand, in bytes.
    #[must_use]
    pub fn near(&self) -> usize {
        self.near
    }

    /// Returns the path of the class in redact's taxonomy.
    #[must_use]
    pub fn class(&self) -> &str {
        &self.class
    }

    /// Says how bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Returns the address of the document that describes the form.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Lets the rule find its values where no keyword stands near by. A keyword that is a part of each match
    /// stays.
    pub(crate) fn need_no_keyword(&mut self) {
        if self.near > 0 {
            self.keywords = Cow::Borrowed(&[]);
            // Whatever needs a keyword near by has a digit in it.
            (self.near, self.digits, self.lead) = (0, 1, self.reach);
        }
    }

    /// Says whether the rule is on when nothing is chosen.
    #[must_use]
    pub fn is_default(&self) -> bool {
        self.default
    }
}

impl fmt::Debug for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Rule({})", self.id)
    }
}

/// How bad it is when a value gets out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// It tells something that is better kept.
    Low,
    /// It opens a door, with something else beside it; or tells about a person.
    Medium,
    /// It opens a door.
    High,
    /// It opens every door.
    Critical,
}
