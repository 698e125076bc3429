//! The subcommands.

mod check;
mod explain;
mod filter;
mod init;
mod scan;
mod shell;

#[cfg(test)]
pub(crate) use self::check::analyse;
pub(crate) use self::check::check;
pub(crate) use self::explain::explain;
pub(crate) use self::filter::filter;
pub(crate) use self::init::init;
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
