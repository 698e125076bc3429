//! A command line is parsed into secrets, and neither its owner nor an error tells them.

use clap::Parser;
use redact::{Redact, Secret};

#[derive(Redact, Parser)]
#[command(name = "deploy")]
struct Arguments {
    #[arg(long)]
    token: Secret<str>,
    #[arg(long)]
    replicas: u32,
}

#[test]
fn an_argument_is_parsed_into_a_secret() {
    let arguments =
        Arguments::try_parse_from(["deploy", "--token", "canary-7Hq2", "--replicas", "3"]).unwrap();
    assert_eq!(arguments.token.expose_secret(), "canary-7Hq2");
    assert_eq!(format!("{arguments:?}"), "Arguments { token: [SECRET], replicas: 3 }");
}

#[test]
fn an_error_about_another_argument_does_not_tell_it() {
    let error = Arguments::try_parse_from(["deploy", "--token", "canary-7Hq2"]).err().unwrap();
    assert_eq!(
        error.to_string(),
        "error: the following required arguments were not provided:\n  --replicas <REPLICAS>\n\n\
         Usage: deploy --token <TOKEN> --replicas <REPLICAS>\n\n\
         For more information, try '--help'.\n",
    );
}

/// What clap does not take for a value never reaches the type. `FromStr` of `Secret` says so, and that
/// this attribute makes it one.
#[test]
fn a_value_that_begins_with_hyphens_has_to_be_allowed() {
    #[derive(Redact, Parser)]
    #[command(name = "deploy")]
    struct Allowing {
        #[arg(long, allow_hyphen_values = true)]
        token: Secret<str>,
    }

    let arguments = ["deploy", "--token", "--canary-7Hq2"];
    let error = Arguments::try_parse_from(arguments).err().unwrap();
    assert_eq!(
        error.to_string(),
        "error: unexpected argument '--canary-7Hq2' found\n\n\
         Usage: deploy --token <TOKEN> --replicas <REPLICAS>\n\n\
         For more information, try '--help'.\n",
    );
    let allowed = Allowing::try_parse_from(arguments).unwrap();
    assert_eq!(allowed.token.expose_secret(), "--canary-7Hq2");
}
