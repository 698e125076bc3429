//! The policies of `redact.toml`, by environment.

use std::fs;
use std::path::Path;

use redact_core::Class;
use redact_core::policy::{Policy, PolicyFile, Treatment};

use crate::model::At;
use crate::settings::NAME;

/// What each environment does. There are none without a policy.
#[derive(Default)]
pub(crate) struct Environments {
    pub(crate) version: Option<String>,
    pub(crate) policies: Vec<(String, Policy)>,
    /// What it was read from.
    text: String,
}

impl Environments {
    /// Reads the file of a workspace, which need not have one, as a program does that installs a policy.
    pub(crate) fn read(root: &Path, classes: &[Class]) -> Result<Self, String> {
        let path = root.join(NAME);
        if !path.exists() {
            return Ok(Self::default());
        }
        let text =
            fs::read_to_string(&path).map_err(|error| format!("cannot read `{NAME}`: {error}"))?;
        if has_policy(&text) { Self::parse(&text, classes) } else { Ok(Self::default()) }
    }

    pub(crate) fn parse(text: &str, classes: &[Class]) -> Result<Self, String> {
        let file = PolicyFile::with_classes(classes).parse_as(NAME, text);
        let file = file.map_err(|error| error.to_string())?;
        let policies = file.environments().map(|name| {
            let policy = file.environment(name).expect("the file has just named it");
            (name.to_owned(), policy)
        });
        let (version, policies) = (Some(file.version().to_owned()), policies.collect());
        Ok(Self { version, policies, text: text.to_owned() })
    }

    /// The line that decides how a policy treats a class.
    pub(crate) fn place(&self, policy: &Policy, class: Class) -> At {
        let said = policy.explain(class).to_string();
        let line = said.rsplit_once(", line ").and_then(|(_, line)| line.parse::<usize>().ok());
        let before = self.text.split_inclusive('\n').take(line.map_or(0, |line| line - 1));
        let start = before.map(str::len).sum();
        start..start + self.text[start..].lines().next().map_or(0, str::len)
    }
}

/// Says whether there is more than what `cargo redact` reads for itself.
fn has_policy(text: &str) -> bool {
    let table: Result<toml::Table, _> = toml::from_str(text);
    table.is_ok_and(|table| table.keys().any(|key| key != "check" && key != "version"))
}

/// How a policy treats what has these classes, and the rule that asks for it. The strictest rule holds.
pub(crate) fn treatment(policy: &Policy, classes: &[Class]) -> (Treatment, String) {
    let of_classes = classes.iter().map(|class| (policy.treatment(*class), rule(policy, *class)));
    of_classes
        .max_by_key(|(treatment, _)| *treatment)
        .unwrap_or_else(|| (policy.default_treatment(), "`default`".to_owned()))
}

/// The class that has the rule, and where that is set.
fn rule(policy: &Policy, class: Class) -> String {
    let explanation = policy.explain(class);
    let said = explanation.to_string();
    let place = said.find(", set in ").map_or("", |at| &said[at..]);
    format!("`{}`{place}", explanation.rule().unwrap_or("default"))
}
