//! `cargo redact lock`.

use std::mem::take;

use crate::cli::{Lock, Outcome};
use crate::workspace::Selection;
use crate::{lock as locks, source};

/// Reads the workspace, and writes down what it decides.
pub(crate) fn lock(options: &Lock) -> Result<Outcome, String> {
    super::with_threads(|| run(options))
}

fn run(options: &Lock) -> Result<Outcome, String> {
    let manifest = options.manifest_path.as_deref();
    let (mut workspace, settings, with_tests) = super::find(manifest, Selection::default())?;
    let files =
        source::read_all(&workspace.root, take(&mut workspace.roots), with_tests, &|_, _| {});
    // What cannot be read cannot be approved.
    if let Some(file) = files.iter().find(|file| file.broken.is_some()) {
        return Err(format!(
            "cannot lock what cannot be read: `{}`; `cargo redact check` tells why",
            file.path
        ));
    }
    let lines = super::lines(&workspace, &settings, &files)?;
    let is_new = locks::write(&workspace.root, &lines)?;
    let count = match lines.len() {
        1 => "1 line".to_owned(),
        count => format!("{count} lines"),
    };
    let name = locks::NAME;
    super::say(&if is_new {
        format!("wrote `{name}`: {count}")
    } else {
        format!("`{name}` is up to date: {count}")
    });
    Ok(Outcome::Clean)
}
