//! The pictures of the README: what a terminal shows, drawn from what the program prints.
//!
//! `SNAPSHOTS=overwrite cargo test -p cargo-redact --test pictures` draws them anew; look at them.

use std::path::Path;
use std::process::Command;

use snapbox::data::DataFormat;
use snapbox::{Assert, Data};

#[test]
fn check() {
    assert_drawn("readme.in", "cargo redact check", "check.term.svg");
}

#[test]
fn locked() {
    assert_drawn("picture.in", "cargo redact check --locked", "locked.term.svg");
}

/// Runs a command in a workspace, as one would on a terminal with colours.
#[track_caller]
fn assert_drawn(workspace: &str, command: &str, picture: &str) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let output = Command::new(env!("CARGO_BIN_EXE_cargo-redact"))
        .args(command.split(' ').skip(1))
        .current_dir(root.join("tests/cmd").join(workspace))
        .env("CLICOLOR_FORCE", "1")
        .env_remove("NO_COLOR")
        .output()
        .expect("it can be run");
    assert_eq!(output.status.code(), Some(1), "{}", String::from_utf8_lossy(&output.stderr));
    let seen = String::from_utf8([output.stdout, output.stderr].concat()).expect("it is text");
    let seen = Data::text(format!("\u{1b}[1m$ {command}\u{1b}[0m\n{seen}"));
    let drawn = Data::read_from(&root.join("pictures").join(picture), Some(DataFormat::TermSvg));
    Assert::new().action_env("SNAPSHOTS").eq(seen, drawn);
}
