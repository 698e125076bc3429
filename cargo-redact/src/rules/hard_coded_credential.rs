//! # What it does
//!
//! Finds texts in the source under the name of what lets somebody in: in a constant, a local, a field, or the
//! call of a setter. Tokens and keys in a form that their provider documents are found under any name, by the rules
//! of `redact-scan`.
//!
//! # Why
//!
//! Whoever reads the repository has it, and whoever read it once keeps it.
//!
//! # Example
//!
//! ```rust
//! const API_KEY: &str = "k7Qx92mLpV04";
//! ```
//!
//! # Use instead
//!
//! ```rust
//! const API_KEY: &str = "API_KEY"; // the name of a variable: `Secret::from_env(API_KEY)`
//! ```
//!
//! # Limits
//!
//! Under such a name a text counts if it has letters and digits without anything between them, or is the URL of
//! somebody with a password. Words such as `changeme` do not. The text itself is in no report.

use super::Rule;
use crate::facts::Facts;
use crate::finding::Finding;
use crate::model::Literal;

const CODE: &str = "hard-coded-credential";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "a credential is written in the source",
    source: include_str!("hard_coded_credential.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for file in facts.files() {
        for literal in file.literals.iter().filter(|literal| is_found(literal)) {
            let (what, label) = match literal.form {
                Some(form) => ("a credential".to_owned(), format!("{SEEN}: {form}")),
                None => (format!("`{}`", literal.name), SEEN.to_owned()),
            };
            let finding = Finding::new(CODE, &file.path, &literal.at, literal.name.as_str())
                .secret()
                .title(format!("{what} is written in the source"))
                .label(label)
                .help("change it, and read it from a file or the environment: `Secret::from_env`");
            findings.push(finding);
        }
    }
}

const SEEN: &str = "everybody who has the source has this";

fn is_found(literal: &Literal) -> bool {
    literal.form.is_some() || is_credential(&literal.text)
}

/// Says whether a text is more than a word that stands for a credential.
fn is_credential(text: &str) -> bool {
    let mut runs = text.split(|c: char| !c.is_ascii_alphanumeric());
    has_password(text) || runs.any(is_random)
}

/// `scheme://user:password@host`, with a password that is no placeholder.
fn has_password(url: &str) -> bool {
    let authority = url.split_once("://").and_then(|(_, rest)| rest.split(['/', '?']).next());
    let user = authority.and_then(|authority| authority.rsplit_once('@')).map(|(user, _)| user);
    let password = user.and_then(|user| user.split_once(':')).map(|(_, password)| password);
    password.is_some_and(|password| password.len() > 2 && !password.contains(['{', '<', '*', '$']))
}

fn is_random(run: &str) -> bool {
    let has = |is: fn(&char) -> bool| run.chars().any(|c| is(&c));
    let is_known = KNOWN.iter().any(|known| run.eq_ignore_ascii_case(known));
    run.len() >= 6 && has(char::is_ascii_digit) && has(char::is_ascii_alphabetic) && !is_known
}

/// Names of algorithms and the like, which have digits in them.
const KNOWN: &[&str] = &[
    "aes128", "aes256", "argon2id", "base64", "blake2b", "ed25519", "oauth2", "pbkdf2", "sha256",
    "sha384", "sha512", "x25519",
];

#[cfg(test)]
mod tests {
    use super::is_credential;

    #[test]
    fn what_stands_for_a_credential_is_none() {
        for text in [
            "",
            "password",
            "API_KEY",
            "x-api-key-v2",
            "changeme",
            "sha256",
            "<token>",
            "https://a.b/c",
        ] {
            assert!(!is_credential(text), "{text}");
        }
        for text in ["hunter2", "sk-live-51Hx9aB3d", "postgres://shop:correct@db/shop"] {
            assert!(is_credential(text), "{text}");
        }
    }
}
