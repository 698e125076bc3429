//! The subcommands, and what several of them begin with.

use std::path::Path;

use crate::baseline;
use crate::inventory::{Classes, Environments};
use crate::lock::{self as locks, Lines};
use crate::model::File;
use crate::settings::Settings;
use crate::workspace::{self, Selection, Workspace};

mod check;
mod explain;
mod filter;
mod init;
mod inventory;
mod lock;
mod scan;
mod shell;

#[cfg(test)]
pub(crate) use self::check::analyse;
pub(crate) use self::check::check;
pub(crate) use self::explain::explain;
pub(crate) use self::filter::filter;
pub(crate) use self::init::init;
pub(crate) use self::inventory::inventory;
pub(crate) use self::lock::lock;
pub(crate) use self::scan::scan;
pub(crate) use self::shell::{completions, man};

/// Says why it could not run.
pub(crate) fn complain(error: &str) {
    say(&format!("error: {}", error.trim_start_matches("error: ")));
}

/// Talks to the person in front of it, beside the data.
fn say(text: &str) {
    anstream::eprintln!("{text}");
}

/// Runs with threads that have room for expressions that are nested deeply.
fn with_threads<T: Send>(run: impl FnOnce() -> Result<T, String> + Send) -> Result<T, String> {
    let pool = rayon::ThreadPoolBuilder::new().stack_size(STACK).build();
    let pool = pool.map_err(|error| format!("cannot start threads: {error}"))?;
    pool.install(run)
}

/// Expressions are read as they are nested.
const STACK: usize = 64 << 20;

/// What is to be read, how it is judged, and whether tests are a part of it: the settings may say so too.
fn find(
    manifest: Option<&Path>,
    mut selection: Selection,
) -> Result<(Workspace, Settings, bool), String> {
    let metadata = workspace::metadata(manifest)?;
    let settings = Settings::read(metadata.workspace_root.as_std_path())?;
    selection.also.tests |= settings.tests;
    selection.also.examples |= settings.examples || selection.also.tests;
    let workspace = workspace::find(&metadata, &selection)?;
    Ok((workspace, settings, selection.also.tests))
}

/// The lines of the lock, as the code has them now.
fn lines(workspace: &Workspace, settings: &Settings, files: &[File]) -> Result<Lines, String> {
    let root = &workspace.root;
    let known = settings.baseline(root).map(|path| baseline::known(root, &path)).transpose()?;
    let environments = Environments::read(root, &Classes::new(files).all())?;
    Ok(locks::gather(files, &workspace.renames, settings, known.as_ref(), &environments))
}
