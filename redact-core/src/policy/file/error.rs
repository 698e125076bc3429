//! What is told of a file that cannot be used.

use std::error::Error;
use std::fmt;
use std::io;

use super::PolicyFile;
use super::problem::{Problem, list, quoted};
use super::suggest::nearest;

/// Says why a policy file cannot be used: made by [`PolicyFile`].
///
/// Its `Display` names every mistake of the file, each with the line it stands in. So does its `Debug`,
/// since that is what a `main` prints which returns an error.
#[derive(Clone, PartialEq, Eq)]
pub struct PolicyFileError {
    text: String,
}

impl PolicyFileError {
    pub(super) fn unreadable(name: &str, error: &io::Error) -> Self {
        Self { text: format!("cannot read the policy file {}: {error}", quoted(name)) }
    }

    /// All that is wrong with a file, in the order of its lines.
    pub(super) fn wrong(name: &str, text: &str, mut problems: Vec<Problem>) -> Self {
        problems.sort_by_key(|problem| problem.at.start);
        let head = match problems.len() {
            1 => "the policy file has an error".to_owned(),
            count => format!("the policy file has {count} errors"),
        };
        let drawn = problems.iter().map(|problem| problem.draw(name, text));
        Self { text: [head].into_iter().chain(drawn).collect::<Vec<_>>().join("\n\n") }
    }

    pub(super) fn unknown_environment(file: &PolicyFile, name: &str) -> Self {
        let meant = nearest(name, file.environments());
        let meant = meant.map(|meant| format!("did you mean {}? ", quoted(meant)));
        Self {
            text: format!(
                "the policy file {} has no environment {}: {}(there are: {})",
                quoted(&file.name),
                quoted(name),
                meant.unwrap_or_default(),
                list(file.environments()),
            ),
        }
    }
}

impl fmt::Display for PolicyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for PolicyFileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for PolicyFileError {}
