//! `cargo redact explain`: the page of a rule.

use std::io::Write as _;

use crate::cli::Outcome;
use crate::rules;

/// Prints the page of a rule, or a list of all.
pub(crate) fn explain(code: Option<&str>) -> Result<Outcome, String> {
    let text = match code {
        Some(code) => page(code)?,
        None => list(),
    };
    // Who has stopped reading has read enough.
    _ = anstream::stdout().write_all(text.as_bytes());
    Ok(Outcome::Clean)
}

fn page(code: &str) -> Result<String, String> {
    let Some(rule) = rules::find(code) else {
        return Err(rules::unknown(code));
    };
    Ok(format!("{}: {}\n\n{}", rule.code, rule.summary, rule.page()))
}

fn list() -> String {
    let width = rules::ALL.iter().map(|rule| rule.code.len()).max().unwrap_or_default();
    let lines = rules::ALL.iter().map(|rule| format!("{:width$}  {}\n", rule.code, rule.summary));
    lines.collect()
}
