//! `cargo redact init`.

use std::fs;
use std::io;
use std::path::Path;

use crate::cli::{Init, Outcome};
use crate::settings;
use crate::{workspace, write};

mod clippy;

/// Writes what a workspace begins with, and says what it did.
pub(crate) fn init(options: &Init) -> Result<Outcome, String> {
    let metadata = workspace::metadata(options.manifest_path.as_deref())?;
    let root = metadata.workspace_root.as_std_path();
    let settings = write_settings(root)?;
    let lints = write_lints(root)?;
    super::say(&format!("{settings}\n{lints}"));
    super::say(
        "next: `cargo redact check`, or `cargo redact check --write-baseline` to begin with what is new",
    );
    Ok(Outcome::Clean)
}

fn write_settings(root: &Path) -> Result<String, String> {
    let name = settings::NAME;
    match write::create(&root.join(name), SETTINGS) {
        Ok(()) => Ok(format!("wrote `{name}`")),
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
            Ok(format!("`{name}` is there, and stays as it is"))
        }
        Err(error) => Err(format!("cannot write `{name}`: {error}")),
    }
}

/// Clippy reads `.clippy.toml` too.
fn write_lints(root: &Path) -> Result<String, String> {
    let hidden = root.join(".clippy.toml");
    let name = if hidden.exists() { ".clippy.toml" } else { "clippy.toml" };
    let path = root.join(name);
    let before = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(error) => return Err(format!("cannot read `{name}`: {error}")),
    };
    let (after, added) = clippy::merge(&before).map_err(|error| format!("`{name}`: {error}"))?;
    if added == 0 {
        return Ok(format!("`{name}` has it all, and stays as it is"));
    }
    write::replace(&path, &after).map_err(|error| format!("cannot write `{name}`: {error}"))?;
    Ok(format!("added {added} entries to `{name}`"))
}

const SETTINGS: &str = include_str!("init/redact.toml");

#[cfg(test)]
mod tests {
    use super::SETTINGS;
    use crate::inventory::Environments;
    use crate::settings::Settings;

    #[test]
    fn the_settings_are_right_as_they_are_and_without_their_comments() {
        Settings::parse(SETTINGS).unwrap();
        let is_setting = |line: &&str| line.contains(" = ") || line.contains('[');
        let bare = SETTINGS.lines().map(|line| line.trim_start_matches("# ")).filter(is_setting);
        let bare: Vec<&str> = bare.filter(|line| !line.contains('`')).collect();
        let bare = bare.join("\n");
        Settings::parse(&bare).unwrap();
        let environments = Environments::parse(&bare, &[]).unwrap();
        let names: Vec<&str> = environments.policies.iter().map(|(name, _)| &**name).collect();
        assert_eq!(names, ["production", "staging"]);
    }
}
