//! The lock on disk.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use super::text::Mistake;
use super::{Lines, text};
use crate::drawn;

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
    text::read(&found).map_err(|Mistake { message, at }| {
        drawn::mistake("the lock is not understood", NAME, &found, at, &message)
    })
}

/// Writes it, and says whether that changed anything. Whoever reads it meanwhile sees the old one or the new one.
pub(crate) fn write(root: &Path, lines: &Lines) -> Result<bool, String> {
    let (path, text) = (root.join(NAME), text::write(lines));
    if fs::read_to_string(&path).is_ok_and(|old| old == text) {
        return Ok(false);
    }
    // In the same folder, since a rename is at once only within one file system.
    let beside = root.join(format!(".{NAME}.{}", std::process::id()));
    let written = write_all(&beside, &text).and_then(|()| fs::rename(&beside, &path));
    match written {
        Ok(()) => Ok(true),
        Err(error) => {
            drop(fs::remove_file(&beside));
            Err(format!("cannot write `{NAME}`: {error}"))
        }
    }
}

fn write_all(path: &Path, text: &str) -> io::Result<()> {
    let mut file = fs::File::create(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}
