//! Files that are there as a whole, or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use tempfile::NamedTempFile;

/// Writes a file that is not there yet. One that is there is an error, and stays.
pub(crate) fn create(path: &Path, text: &str) -> io::Result<()> {
    let file = beside(path, text)?;
    file.persist_noclobber(path).map(drop).map_err(|error| error.error)
}

/// Writes a file, or puts a new one in the place of the one that is there.
pub(crate) fn replace(path: &Path, text: &str) -> io::Result<()> {
    let file = beside(path, text)?;
    if let Ok(known) = fs::metadata(path) {
        fs::set_permissions(file.path(), known.permissions())?;
    }
    file.persist(path).map(drop).map_err(|error| error.error)
}

/// In the same directory, so that it can take its place in one step.
fn beside(path: &Path, text: &str) -> io::Result<NamedTempFile> {
    let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let mut builder = tempfile::Builder::new();
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(directory.unwrap_or(Path::new(".")))?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    Ok(file)
}
