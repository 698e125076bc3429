//! The subcommands.

mod check;
mod explain;

#[cfg(test)]
pub(crate) use self::check::analyse;
pub(crate) use self::check::check;
pub(crate) use self::explain::explain;

/// Says why it could not run. This is the one place that talks to people by itself.
#[expect(clippy::print_stderr, reason = "the command line is what this crate is for")]
pub(crate) fn complain(error: &str) {
    anstream::eprintln!("error: {error}");
}
