//! Reads the rules, judges the samples of each by the code that will run, and writes them as constants.

use std::collections::BTreeSet;
use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "src"]
#[allow(dead_code, unreachable_pub, reason = "the crate uses all of it, this script what it needs")]
mod shared {
    pub mod credentials;
    pub mod decode;
    pub mod file;
    pub mod finding;
    pub mod ngram;
    pub mod pattern;
    pub mod placeholder;
    pub mod rule;
    pub mod scanner;
    pub mod validate;
}

use shared::file::{self, Entry};
use shared::rule::{Rule, Text};
use shared::{credentials, decode, finding, ngram, pattern, placeholder, rule, scanner, validate};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

fn main() -> Result<()> {
    println!("cargo::rerun-if-changed=rules");
    println!("cargo::rerun-if-changed=src");
    println!("cargo::rerun-if-changed=build.rs");
    let mut mistakes = Vec::new();
    let mut rules = Vec::new();
    for path in rule_files()? {
        match file::read(&fs::read_to_string(&path)?) {
            Ok(entries) => {
                let wrong = entries.iter().flat_map(judge);
                mistakes.extend(wrong.map(|wrong| format!("{}: {wrong}", path.display())));
                rules.extend(entries.into_iter().map(|entry| entry.rule));
            }
            Err(mistake) => mistakes.push(format!("{}: {mistake}", path.display())),
        }
    }
    mistakes.extend(repeated(&rules));
    if !mistakes.is_empty() {
        return Err(format!("\n{}\n", mistakes.join("\n")).into());
    }
    let out = Path::new(&env::var("OUT_DIR")?).join("rules.rs");
    Ok(fs::write(out, table(&rules)?)?)
}

fn rule_files() -> Result<Vec<PathBuf>> {
    let mut paths = Vec::new();
    for entry in fs::read_dir("rules")? {
        paths.push(entry?.path());
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "toml"));
    paths.sort();
    Ok(paths)
}

/// Says which samples the rule gets wrong.
fn judge(entry: &Entry) -> Vec<String> {
    let id = entry.rule.id();
    entry.judge().into_iter().map(|wrong| format!("rule `{id}`: {wrong}")).collect()
}

fn repeated(rules: &[Rule]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let again = rules.iter().filter(|rule| !seen.insert(rule.id()));
    again.map(|rule| format!("two rules have the id `{}`", rule.id())).collect()
}

fn table(rules: &[Rule]) -> Result<String> {
    let mut out =
        String::from("/// In the order of their files.\npub(crate) static RULES: &[Rule] = &[\n");
    for rule in rules {
        let text = |text: &str| format!("Cow::Borrowed({text:?})");
        let texts =
            |texts: &[Text]| texts.iter().map(|word| text(word)).collect::<Vec<_>>().join(", ");
        writeln!(
            out,
            "    Rule {{ id: {}, finds: {}, why: {}, pattern: {}, keywords: Cow::Borrowed(&[{}]), near: {}, unless: Cow::Borrowed(&[{}]), \
             lead: {}, digits: {}, validate: {}, class: {}, severity: Severity::{:?}, source: {}, \
             default: {}, reach: {}, bounded: {} }},",
            text(&rule.id),
            text(&rule.finds),
            text(&rule.why),
            text(&rule.pattern),
            texts(&rule.keywords),
            rule.near,
            texts(&rule.unless),
            rule.lead,
            rule.digits,
            rule.validate
                .as_deref()
                .map_or("None".to_owned(), |name| format!("Some({})", text(name))),
            text(&rule.class),
            rule.severity,
            text(&rule.source),
            rule.default,
            rule.reach,
            rule.bounded,
        )?;
    }
    out.push_str("];\n");
    Ok(out)
}
