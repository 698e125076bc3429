//! The rules. Each is a file: its documentation is the page of `cargo redact explain`.

use crate::facts::Facts;
use crate::finding::Finding;

mod broken_source;
mod error_message;
mod exposed_in_format;
mod exposed_in_string;
mod hard_coded_credential;
mod leak;
pub(crate) mod loosened;
mod masked_debug_clear_serialize;
mod raw_debug;
mod raw_display;
mod raw_serialize;
mod reason_without_words;
mod secret_in_args;
mod sensitive_in_log;
mod sensitive_in_panic;
mod sensitive_in_string;
mod sensitive_in_write;
mod show_without_reason;
mod undecided_number;
mod unskipped_instrument;
pub(crate) mod useless_allow;
mod wire_in_log;

pub(crate) use self::broken_source::CODE as BROKEN;
pub(crate) use self::reason_without_words::says_something;

/// One rule.
pub(crate) struct Rule {
    pub(crate) code: &'static str,
    /// What it finds, in one line.
    pub(crate) summary: &'static str,
    /// The source of its file, for the page in it.
    source: &'static str,
    check: fn(&Facts<'_>, &mut Vec<Finding>),
}

/// The rules, in the order of their codes.
pub(crate) const ALL: &[Rule] = &[
    broken_source::RULE,
    error_message::RULE,
    exposed_in_format::RULE,
    exposed_in_string::RULE,
    hard_coded_credential::RULE,
    loosened::RULE,
    masked_debug_clear_serialize::RULE,
    raw_debug::RULE,
    raw_display::RULE,
    raw_serialize::RULE,
    reason_without_words::RULE,
    secret_in_args::RULE,
    sensitive_in_log::RULE,
    sensitive_in_panic::RULE,
    sensitive_in_string::RULE,
    sensitive_in_write::RULE,
    show_without_reason::RULE,
    undecided_number::RULE,
    unskipped_instrument::RULE,
    useless_allow::RULE,
    wire_in_log::RULE,
];

impl Rule {
    /// What there is to know about it, in Markdown.
    pub(crate) fn page(&self) -> String {
        let lines = self.source.lines().take_while(|line| line.starts_with("//!"));
        let lines =
            lines.map(|line| line.trim_start_matches("//!").strip_prefix(' ').unwrap_or(""));
        lines.flat_map(|line| [line, "\n"]).collect()
    }
}

/// Asks all rules.
pub(crate) fn check(facts: &Facts<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for rule in ALL {
        (rule.check)(facts, &mut findings);
    }
    findings
}

pub(crate) fn find(code: &str) -> Option<&'static Rule> {
    ALL.iter().find(|rule| rule.code == code)
}

/// What to say of a code that no rule has.
pub(crate) fn unknown(code: &str) -> String {
    let distance = |rule: &&Rule| strsim::osa_distance(code, rule.code);
    let nearest = ALL.iter().min_by_key(distance).filter(|rule| distance(rule) * 3 <= code.len());
    match nearest {
        Some(rule) => format!("there is no rule `{code}`: did you mean `{}`?", rule.code),
        None => format!("there is no rule `{code}`: `cargo redact explain` lists them"),
    }
}

#[cfg(test)]
mod tests {
    use super::ALL;

    #[test]
    fn codes_are_sorted_and_in_kebab_case() {
        assert!(ALL.is_sorted_by(|one, other| one.code < other.code));
        for rule in ALL {
            assert!(rule.code.chars().all(|c| c.is_ascii_lowercase() || c == '-'), "{}", rule.code);
        }
    }

    #[test]
    fn each_page_has_all_its_parts() {
        for rule in ALL {
            let headings: Vec<String> = rule
                .page()
                .lines()
                .filter(|line| line.starts_with("# "))
                .map(str::to_owned)
                .collect();
            let expected = ["# What it does", "# Why", "# Example", "# Use instead", "# Limits"];
            assert_eq!(headings, expected, "{}", rule.code);
        }
    }
}
