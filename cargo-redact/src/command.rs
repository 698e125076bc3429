//! The subcommands.

mod check;
mod explain;

#[cfg(test)]
pub(crate) use self::check::analyse;
pub(crate) use self::check::check;
pub(crate) use self::explain::explain;

/// Says why it could not run.
pub(crate) fn complain(error: &str) {
    say(&format!("error: {}", error.trim_start_matches("error: ")));
}

/// Talks to the person in front of it, beside the data.
fn say(text: &str) {
    anstream::eprintln!("{text}");
}
