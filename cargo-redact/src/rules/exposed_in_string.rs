//! # What it does
//!
//! Finds an exposed secret that is copied into a text which is kept: in a local, in a field, or as what a
//! function returns.
//!
//! # Why
//!
//! The copy is not wiped, and its type lets itself be printed.
//!
//! # Example
//!
//! ```rust
//! let key = secret.expose_secret().to_owned();
//! ```
//!
//! # Use instead
//!
//! ```rust
//! let key = secret.expose_secret(); // a look at it
//! let copy = Secret::from(secret.expose_secret().to_owned()); // one that is wiped too
//! ```
//!
//! # Limits
//!
//! A copy that is handed to another function is that function's business.

use super::Rule;
use crate::facts::Facts;
use crate::finding::Finding;

const CODE: &str = "exposed-in-string";

pub(super) const RULE: Rule = Rule {
    code: CODE,
    summary: "an exposed secret is copied into a text that is kept",
    source: include_str!("exposed_in_string.rs"),
    check,
};

fn check(facts: &Facts<'_>, findings: &mut Vec<Finding>) {
    for (file, copy) in facts.copies() {
        let finding = Finding::new(CODE, &file.path, &copy.at, copy.function.name.as_str())
            .title("an exposed secret is copied into a text that is kept")
            .label("this copy is not wiped, and can be printed")
            .help("borrow it for as long as it is needed, or wrap the copy in a `Secret`");
        findings.push(finding);
    }
}
