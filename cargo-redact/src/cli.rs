//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, CommandFactory as _, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;

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
        Command::Lock(lock) => command::lock(&lock),
        Command::Inventory(inventory) => command::inventory(&inventory),
        Command::Explain(explain) => command::explain(explain.code.as_deref()),
        Command::Scan(scan) => command::scan(&scan),
        Command::Filter(filter) => command::filter(&filter),
        Command::Init(init) => command::init(&init),
        Command::Completions(completions) => {
            Ok(command::completions(Cargo::command(), completions.shell))
        }
        Command::Man(man) => command::man(Cargo::command(), man.command.as_deref()),
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
    Lock(Lock),
    Inventory(Inventory),
    Explain(Explain),
    Scan(Scan),
    Filter(Filter),
    Init(Init),
    Completions(Completions),
    Man(Man),
}

/// Checks the workspace for places where sensitive data would be seen
///
/// Exits with 0 if nothing was found, with 1 if something was, and with 2 if it could not run.
#[derive(Args, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of the command line")]
pub(crate) struct Check {
    /// How to tell what was found
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// Check tests, benches and examples too
    #[arg(long)]
    pub(crate) tests: bool,

    /// Check examples too
    #[arg(long)]
    pub(crate) examples: bool,

    /// Check this package alone
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Vec<String>,

    /// Tell no finding that this file names
    #[arg(long, value_name = "FILE")]
    pub(crate) baseline: Option<PathBuf>,

    /// Write all that was found to the baseline
    #[arg(long)]
    pub(crate) write_baseline: bool,

    /// Find what is looser than `redact.lock` too, in the whole workspace
    #[arg(long, conflicts_with_all = ["tests", "examples", "package", "baseline", "write_baseline", "fix"])]
    pub(crate) locked: bool,

    /// Repair what can be repaired without a decision
    #[arg(long)]
    pub(crate) fix: bool,

    /// The `Cargo.toml` to begin with
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest_path: Option<PathBuf>,
}

/// Writes all decisions, calls that reveal, levels and suppressions to `redact.lock`
///
/// Commit the file and let its changes be approved: `cargo redact check --locked` finds what it does not allow.
#[derive(Args, Debug)]
pub(crate) struct Lock {
    /// The `Cargo.toml` to begin with
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest_path: Option<PathBuf>,
}

/// Writes down what is collected, how it is shown in each environment, and why
///
/// For those who answer for it: every field of every type that decides, with its class, its decision, the
/// policies of `redact.toml`, the place and the events that carry it. What is sensitive and undecided is in it
/// too.
#[derive(Args, Debug)]
pub(crate) struct Inventory {
    /// How to write it
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Document,

    /// Write to this file, in place of standard output
    #[arg(short, long, value_name = "PATH")]
    pub(crate) output: Option<PathBuf>,

    /// The types of this package alone
    #[arg(short, long, value_name = "NAME")]
    pub(crate) package: Vec<String>,

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

/// Scans files for secrets and personal data
///
/// Tells where they are, and never what they are. Files that git ignores, archives and binary files are left
/// out. Exits with 0 if nothing was found, with 1 if something was, and with 2 if a file could not be read.
#[derive(Args, Debug)]
pub(crate) struct Scan {
    /// Files, and directories with all that is in them
    #[arg(default_value = ".", value_name = "PATH")]
    pub(crate) paths: Vec<PathBuf>,

    /// How to tell what was found
    #[arg(long, value_enum, default_value_t)]
    pub(crate) format: Format,

    /// Scan what git ignores too
    #[arg(long)]
    pub(crate) no_ignore: bool,
}

/// Masks secrets and personal data on the way from standard input to standard output
///
/// `[REDACTED:rule]` stands in place of what is found, and all else passes as it is. For a log that is
/// followed: `tail -F app.log | cargo redact filter --line-buffered`
#[derive(Args, Debug)]
pub(crate) struct Filter {
    /// Hand out each line as soon as it is there, as is done on a terminal. A value that is written in
    /// pieces, line after line, may then be masked from its second line on
    #[arg(long)]
    pub(crate) line_buffered: bool,

    /// Say in the end how much was masked by which rule, on standard error
    #[arg(long)]
    pub(crate) summary: bool,
}

/// Writes `redact.toml`, and adds to `clippy.toml` what would pass by the decisions
///
/// What is there already stays as it is.
#[derive(Args, Debug)]
pub(crate) struct Init {
    /// The `Cargo.toml` to begin with
    #[arg(long, value_name = "PATH")]
    pub(crate) manifest_path: Option<PathBuf>,
}

/// Prints the completions for a shell
#[derive(Args, Debug)]
pub(crate) struct Completions {
    #[arg(value_enum)]
    shell: Shell,
}

/// Prints the page for `man`
#[derive(Args, Debug)]
pub(crate) struct Man {
    /// The subcommand that it is about
    command: Option<String>,
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

/// What an inventory is written as.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum Document {
    /// Markdown
    #[default]
    Md,
    /// One document, for programs
    Json,
    /// A line for each field, for spreadsheets
    Csv,
    /// A page that needs nothing else
    Html,
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
