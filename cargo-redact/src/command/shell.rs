//! `cargo redact completions` and `cargo redact man`.

use std::io::Write as _;

use clap::Command;
use clap_complete::Shell;
use clap_mangen::Man;

use crate::cli::Outcome;

/// Prints the completions for a shell.
pub(crate) fn completions(command: Command, shell: Shell) -> Outcome {
    print(&script(command, shell))
}

/// For `cargo-redact redact`: what completes `cargo` itself is cargo's own.
fn script(mut command: Command, shell: Shell) -> Vec<u8> {
    let mut text = Vec::new();
    clap_complete::generate(shell, &mut command, "cargo-redact", &mut text);
    text
}

/// Prints the page for `man`, of one subcommand or of all together.
pub(crate) fn man(command: Command, about: Option<&str>) -> Result<Outcome, String> {
    let mut command = command;
    command.build();
    let redact = command.find_subcommand("redact").expect("the command line has one");
    let asked = match about {
        Some(name) => redact.find_subcommand(name).ok_or_else(|| unknown(name))?,
        None => redact,
    };
    let title = about.map_or("cargo-redact".to_owned(), |name| format!("cargo-redact-{name}"));
    let mut text = Vec::new();
    let page = Man::new(asked.clone().display_name(&title)).title(title);
    page.render(&mut text).map_err(|error| format!("cannot write the page: {error}"))?;
    Ok(print(&text))
}

fn unknown(name: &str) -> String {
    format!("there is no subcommand `{name}`: `cargo redact --help` lists them")
}

fn print(text: &[u8]) -> Outcome {
    // Who has stopped reading has read enough.
    _ = anstream::stdout().write_all(text);
    Outcome::Clean
}

#[cfg(test)]
mod tests {
    use clap::{Arg, Command, ValueEnum as _};
    use clap_complete::Shell;

    use super::script;

    #[test]
    fn each_shell_is_told_of_each_option() {
        for shell in Shell::value_variants() {
            let filter = Command::new("filter").arg(Arg::new("summary").long("canary"));
            let command = Command::new("cargo").subcommand(filter);
            let script = String::from_utf8(script(command, *shell)).unwrap();
            assert!(script.contains("filter") && script.contains("canary"), "{shell}");
        }
    }
}
