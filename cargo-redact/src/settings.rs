//! The table `[check]` of `redact.toml`, the file that policies are in. The program that reads those leaves
//! the table alone, and this leaves the rest of the file alone.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use globset::Glob;
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use toml::Spanned;

use crate::finding::{Finding, Level};
use crate::model::At;
use crate::{drawn, rules};

/// The name of the file, at the root of the workspace.
pub(crate) const NAME: &str = "redact.toml";

/// What a workspace wants of the check.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Settings {
    /// Check tests, benches and examples too.
    pub(crate) tests: bool,
    /// Check examples too.
    pub(crate) examples: bool,
    baseline: Option<PathBuf>,
    levels: Levels,
    /// By a glob for the path of a file.
    paths: BTreeMap<Pattern, Levels>,
}

/// `raw-debug = "warn"`.
type Levels = BTreeMap<Code, Spanned<Level>>;

/// The code of a rule.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Code(&'static str);

/// A glob.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Pattern(String);

#[derive(Default, Deserialize)]
#[serde(default)]
struct Document {
    check: Settings,
}

impl Settings {
    /// Reads the file of a workspace, which need not have one.
    pub(crate) fn read(root: &Path) -> Result<Self, String> {
        let path = root.join(NAME);
        if !path.exists() {
            return Ok(Self::default());
        }
        let text =
            fs::read_to_string(&path).map_err(|error| format!("cannot read `{NAME}`: {error}"))?;
        Self::parse(&text)
    }

    /// Reads a text.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let document: Result<Document, _> = toml::from_str(text);
        document.map(|document| document.check).map_err(|error| draw(&error, text))
    }

    /// Gives each finding its level, and takes away what is allowed.
    pub(crate) fn apply(&self, findings: &mut Vec<Finding>) {
        for finding in findings.iter_mut() {
            finding.level = self.level(finding.code, &finding.path);
        }
        findings.retain(|finding| finding.level != Level::Allow);
    }

    pub(crate) fn baseline(&self, root: &Path) -> Option<PathBuf> {
        self.baseline.as_ref().map(|path| root.join(path))
    }

    /// All levels that are set: the files that each is for, the code, the level, the place.
    pub(crate) fn all_levels(&self) -> Vec<(Option<&str>, &'static str, Level, At)> {
        let everywhere = self.levels.iter().map(|(code, level)| (None, code, level));
        let by_path = self.paths.iter().flat_map(|(pattern, levels)| {
            levels.iter().map(|(code, level)| (Some(pattern.0.as_str()), code, level))
        });
        let all = everywhere.chain(by_path);
        all.map(|(files, code, level)| (files, code.0, *level.get_ref(), level.span())).collect()
    }

    /// The level of a rule in a file: what the longest pattern says, or what holds everywhere.
    fn level(&self, code: &str, path: &str) -> Level {
        let of = |levels: &Levels| {
            levels.iter().find(|(known, _)| known.0 == code).map(|(_, level)| *level.get_ref())
        };
        let here = self.paths.iter().filter(|(pattern, _)| pattern.covers(path));
        let here = here.filter_map(|(pattern, levels)| Some((pattern.0.len(), of(levels)?)));
        let nearest = here.max_by_key(|(length, _)| *length).map(|(_, level)| level);
        nearest.or_else(|| of(&self.levels)).unwrap_or(Level::Deny)
    }
}

impl Pattern {
    fn covers(&self, path: &str) -> bool {
        Glob::new(&self.0).is_ok_and(|glob| glob.compile_matcher().is_match(path))
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = String::deserialize(deserializer)?;
        let rule = rules::find(&code).ok_or_else(|| D::Error::custom(rules::unknown(&code)))?;
        Ok(Self(rule.code))
    }
}

impl<'de> Deserialize<'de> for Pattern {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        match Glob::new(&text) {
            Ok(_) => Ok(Self(text)),
            Err(error) => Err(D::Error::custom(error.kind().to_string())),
        }
    }
}

/// The line that is wrong, and why.
fn draw(error: &toml::de::Error, text: &str) -> String {
    let at = error.span().unwrap_or_default();
    drawn::mistake("the settings are not understood", NAME, text, at, error.message().trim())
}

#[cfg(test)]
mod tests {
    use super::{Level, Settings};

    #[test]
    fn the_longest_pattern_wins() {
        let settings = Settings::parse(
            r#"
            version = "1"
            [production]
            [check.levels]
            raw-serialize = "warn"
            [check.paths."src/dto/**"]
            raw-serialize = "allow"
            [check.paths."src/dto/open/**"]
            raw-serialize = "deny"
            "#,
        )
        .unwrap();
        assert_eq!(settings.level("raw-serialize", "src/a.rs"), Level::Warn);
        assert_eq!(settings.level("raw-serialize", "src/dto/a.rs"), Level::Allow);
        assert_eq!(settings.level("raw-serialize", "src/dto/open/a.rs"), Level::Deny);
        assert_eq!(settings.level("raw-debug", "src/dto/a.rs"), Level::Deny);
    }

    #[test]
    fn the_settings_of_the_readme_are_right() {
        let readme = include_str!("../../README.md");
        let start = readme.find("[check]\nbaseline").expect("the README shows some");
        let text = &readme[start..start + readme[start..].find("```").expect("a fence is closed")];
        let settings = Settings::parse(text).unwrap();
        assert_eq!(settings.level("sensitive-in-string", "src/a.rs"), Level::Warn);
        assert_eq!(settings.level("raw-serialize", "src/wire/a.rs"), Level::Allow);
    }

    #[test]
    fn a_misspelt_code_is_an_error_at_its_place() {
        let error = Settings::parse("[check.levels]\nraw-debgu = \"warn\"\n").unwrap_err();
        assert_eq!(
            error,
            "the settings are not understood
 --> redact.toml:2:1
  |
2 | raw-debgu = \"warn\"
  | ^^^^^^^^^ there is no rule `raw-debgu`: did you mean `raw-debug`?",
        );
    }

    #[test]
    fn an_unknown_key_is_an_error() {
        assert!(Settings::parse("[check]\ntset = true\n").unwrap_err().contains("tset"));
        assert!(
            Settings::parse("[check.levels]\nraw-debug = \"off\"\n").unwrap_err().contains("off")
        );
    }
}
