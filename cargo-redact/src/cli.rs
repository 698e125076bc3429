//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand, ValueEnum};

use crate::command;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    Clean,
    Found,
}

/// Runs the command line of this process.
///
/// Exits with 0 if nothing was found, with 1 if something was, and with 2 if it could not run.
#[must_use]
pub fn run() -> ExitCode {
    let Cargo::Redact(options) = Cargo::parse();
    let outcome = match options.command {
        Command::Check(check) => command::check(&check),
        Command::Explain(explain) => command::explain(explain.code.as_deref()),
    };
    match outcome {
        Ok(Outcome::Clean) => ExitCode::SUCCESS,
        Ok(Outcome::Found) => ExitCode::from(1),
        Err(error) => {
            command::complain(&error);
            ExitCode::from(2)
        }
    }
}

/// What cargo calls: its own name, then that of the subcommand.
#[derive(Debug, Parser)]
#[command(bin_name = "cargo", version)]
enum Cargo {
    Redact(Redact),
}

/// Finds what a log would say of sensitive data, before it does
#[derive(Args, Debug)]
#[command(version, arg_required_else_help = true)]
struct Redact {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Check(Check),
    Explain(Explain),
}

/// Checks the workspace for places where sensitive data would be seen
///
/// Exits with 0 if nothing was found, with 1 if something was, and with 2 if it could not run.
#[derive(Args, Debug)]
pub(crate) struct Check {
    /// How to tell what was found
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// Check tests, benches and examples too
    #[arg(long)]
    pub(crate) tests: bool,

    /// Check this package alone
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Vec<String>,

    /// Tell no finding that this file names
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,

    /// Write all that was found to the baseline
    #[arg(long)]
    pub(crate) write_baseline: bool,

    /// Repair what can be repaired without a decision
    #[arg(long)]
    pub(crate) fix: bool,

    /// The `Cargo.toml` to begin with
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest_path: Option<PathBuf>,
}

/// Prints the page of a rule
#[derive(Args, Debug)]
pub(crate) struct Explain {
    /// Its code, such as `raw-debug`. Without one, all are listed
    code: Option<String>,
}

/// Who reads it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// Lines of source with what is wrong about them
    #[default]
    Human,
    /// One document
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Commands that annotate a pull request on GitHub
    Github,
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Cargo;

    #[test]
    fn the_definition_is_sound() {
        Cargo::command().debug_assert();
    }
}
