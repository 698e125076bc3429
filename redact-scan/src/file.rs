//! Rules in TOML.
//!
//! ```toml
//! [[rule]]
//! id = "acme-token"                 # kebab-case, unique
//! finds = "a token of Acme"
//! why = "It opens the warehouse."
//! pattern = '\bacme_(?<value>[0-9a-z]{20})\b'  # the group `value`, if there is one, is the finding
//! keywords = ["acme_"]              # ASCII; in either case, unless one has a capital letter
//! near = 40                         # a match begins at its keyword, or so many bytes after it at most
//! lead = 20                         # or so many bytes before it at most
//! unless = ["cache"]                # none of these stands in a match before its value, nor in the two words
//!                                   # before the match
//! digits = 9                        # in place of keywords: so many digits stand together, with a
//!                                   # single ` `, `-`, `.` or `/` between two of them at most; a match
//!                                   # begins in such a run, or `lead` bytes before it at most
//! within = 8000                     # for a pattern without a greatest length: a match ends so many bytes
//!                                   # after its keyword at most
//! validate = "luhn"                 # a name of `validate.rs`
//! class = "credential.token"        # of the taxonomy of redact-core
//! severity = "high"                 # low, medium, high, critical
//! default = false                   # on only when it is asked for
//! source = "https://docs.acme.example/tokens"
//! match = ["two texts", "at least, in which the rule finds something"]
//! ignore = ["two texts", "at least, in which it finds nothing"]
//! ```
//!
//! Patterns are about bytes and ASCII. A match needs a greatest length: `{0,40}` and not `*`, or `within`.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;

use crate::rule::{Rule, Severity};
use crate::scanner::Scanner;
use crate::validate;

mod reach;

use self::reach::{MAX_REACH, reach};

/// Reads the rules of a file, with the samples of each.
pub(crate) fn read(text: &str) -> Result<Vec<Entry>, RulesError> {
    let file: File = toml::from_str(text).map_err(|error| RulesError::syntax(&error))?;
    file.rules.into_iter().map(Entry::read).collect()
}

/// A rule, and the texts that it is judged by.
pub(crate) struct Entry {
    pub(crate) rule: Rule,
    pub(crate) matching: Vec<String>,
    pub(crate) ignored: Vec<String>,
}

impl Entry {
    fn read(section: Section) -> Result<Self, RulesError> {
        let id = section.id.clone();
        Self::check(section).map_err(|what| RulesError { rule: Some(id), what })
    }

    /// Says which samples the rule gets wrong.
    pub(crate) fn judge(&self) -> Vec<String> {
        let scanner = Scanner::of([self.rule.clone()]);
        let finds = |sample: &str| scanner.find_iter(sample).next().is_some();
        let mut wrong = Vec::new();
        for (number, sample) in (1..).zip(&self.matching) {
            if !finds(sample) {
                wrong.push(format!("sample {number} of `match` is not found"));
            }
        }
        for (number, sample) in (1..).zip(&self.ignored) {
            if finds(sample) {
                wrong.push(format!("sample {number} of `ignore` is found"));
            }
        }
        wrong
    }

    fn check(section: Section) -> Result<Self, String> {
        let bounded = section.within == 0;
        let reach = reach(&section.pattern, section.within)?;
        require(reach <= MAX_REACH, "`within` is above 16 KiB")?;
        require(is_kebab_case(&section.id), "the id is not in kebab-case")?;
        require(
            section.keywords.is_empty() != (section.digits == 0),
            "write either `keywords` or `digits`: one of them makes the search fast",
        )?;
        require(
            section.keywords.iter().all(|word| word.is_ascii() && !word.is_empty()),
            "a keyword is ASCII and not empty",
        )?;
        if let Some(name) = &section.validate {
            require(validate::by_name(name).is_some(), "no validator has that name")?;
        }
        require(
            section.matching.len() >= MIN_SAMPLES && section.ignore.len() >= MIN_SAMPLES,
            "a rule has at least two samples in `match` and two in `ignore`",
        )?;
        Ok(Self {
            rule: Rule {
                id: section.id.into(),
                finds: section.finds.into(),
                why: section.why.into(),
                pattern: section.pattern.into(),
                keywords: section.keywords.into_iter().map(Cow::Owned).collect(),
                near: section.near,
                unless: section
                    .unless
                    .iter()
                    .map(|word| word.to_ascii_lowercase().into())
                    .collect(),
                lead: section.lead,
                digits: section.digits,
                validate: section.validate.map(Cow::Owned),
                class: section.class.into(),
                severity: section.severity.into(),
                source: section.source.into(),
                default: section.default,
                reach,
                bounded,
            },
            matching: section.matching,
            ignored: section.ignore,
        })
    }
}

/// Says what is wrong with a text of rules, and in which rule.
#[derive(Debug)]
pub struct RulesError {
    rule: Option<String>,
    what: String,
}

impl RulesError {
    pub(crate) fn of(rule: &Rule, what: String) -> Self {
        Self { rule: Some(rule.id().to_owned()), what }
    }

    fn syntax(error: &toml::de::Error) -> Self {
        Self { rule: None, what: error.to_string() }
    }
}

impl std::error::Error for RulesError {}

impl fmt::Display for RulesError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.rule {
            Some(rule) => write!(f, "rule `{rule}`: {}", self.what),
            None => f.write_str(&self.what),
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(rename = "rule")]
    rules: Vec<Section>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Section {
    id: String,
    finds: String,
    why: String,
    pattern: String,
    #[serde(default)]
    keywords: Vec<String>,
    #[serde(default)]
    near: usize,
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    lead: usize,
    #[serde(default)]
    digits: usize,
    #[serde(default)]
    within: usize,
    validate: Option<String>,
    class: String,
    severity: Level,
    source: String,
    #[serde(default = "yes")]
    default: bool,
    #[serde(rename = "match")]
    matching: Vec<String>,
    ignore: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Level {
    Low,
    Medium,
    High,
    Critical,
}

impl From<Level> for Severity {
    fn from(level: Level) -> Self {
        match level {
            Level::Low => Self::Low,
            Level::Medium => Self::Medium,
            Level::High => Self::High,
            Level::Critical => Self::Critical,
        }
    }
}

fn yes() -> bool {
    true
}

fn require(holds: bool, otherwise: &str) -> Result<(), String> {
    if holds { Ok(()) } else { Err(otherwise.to_owned()) }
}

fn is_kebab_case(id: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    id.split('-').all(word)
}

const MIN_SAMPLES: usize = 2;
