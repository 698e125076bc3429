//! The lock on disk.

use std::fs;
use std::io;
use std::path::Path;

use super::text::Mistake;
use super::{Lines, text};
use crate::{drawn, write as files};

/// The name of the file, at the root of the workspace.
pub(crate) const NAME: &str = "redact.lock";

/// Reads the lock of a workspace, which has to have one.
pub(crate) fn read(root: &Path) -> Result<Lines, String> {
    let found = match fs::read_to_string(root.join(NAME)) {
        Ok(found) => found,
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            return Err(format!("there is no `{NAME}`: `cargo redact lock` writes it"));
        }
        Err(error) => return Err(format!("cannot read `{NAME}`: {error}")),
    };
    parse(&found)
}

/// Reads a text, or shows the line that is wrong.
pub(crate) fn parse(found: &str) -> Result<Lines, String> {
    text::read(found).map_err(|Mistake { message, at }| {
        drawn::mistake("the lock is not understood", NAME, found, at, &message)
    })
}

/// Writes it, and says whether that changed anything. Whoever reads it meanwhile sees the old one or the new one.
pub(crate) fn write(root: &Path, lines: &Lines) -> Result<bool, String> {
    let (path, text) = (root.join(NAME), text::write(lines));
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    files::replace(&path, &text).map_err(|error| format!("cannot write `{NAME}`: {error}"))?;
    Ok(true)
}
