//! A command line is parsed into secrets, and neither its owner, nor the help, nor an error tells them.

use std::ffi::{OsStr, OsString};

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

// As `Secret`'s `FromStr` recommends. The variable is one that cargo sets.
#[derive(Redact, Parser)]
#[command(name = "deploy")]
struct FromEnvironment {
    #[arg(long, env = VARIABLE, hide_env_values = true, allow_hyphen_values = true)]
    token: Secret<str>,
}

#[derive(Redact, Parser)]
#[command(name = "deploy")]
struct Careless {
    #[arg(long, env = VARIABLE)]
    token: Secret<str>,
}

#[derive(Redact, Parser)]
#[command(name = "deploy")]
struct Defaults {
    #[arg(long, default_value = "canary-7Hq2", hide_default_value = true)]
    token: Secret<str>,
    #[arg(long)]
    previous: Option<Secret<str>>,
    #[arg(long)]
    former: Vec<Secret<str>>,
}

const VARIABLE: &str = "CARGO_MANIFEST_DIR";
const VALUE: &str = env!("CARGO_MANIFEST_DIR");

#[test]
fn an_argument_is_parsed_into_a_secret() {
    let arguments =
        Arguments::try_parse_from(["deploy", "--token", "canary-7Hq2", "--replicas", "3"]).unwrap();
    assert_eq!(arguments.token.expose_secret(), "canary-7Hq2");
    assert_eq!(format!("{arguments:?}"), "Arguments { token: [SECRET], replicas: 3 }");
}

#[test]
fn a_secret_comes_from_a_default_or_not_at_all() {
    let arguments = Defaults::try_parse_from(["deploy"]).unwrap();
    assert_eq!(arguments.token.expose_secret(), "canary-7Hq2");
    assert_eq!(
        format!("{arguments:?}"),
        "Defaults { token: [SECRET], previous: None, former: [] }"
    );

    let arguments = Defaults::try_parse_from([
        "deploy",
        "--previous",
        "canary-1",
        "--former",
        "canary-2",
        "--former",
        "canary-3",
    ]);
    assert_eq!(
        format!("{:?}", arguments.unwrap()),
        "Defaults { token: [SECRET], previous: Some([SECRET]), former: [[SECRET], [SECRET]] }"
    );
}

#[test]
fn a_secret_comes_from_the_environment() {
    let arguments = FromEnvironment::try_parse_from(["deploy"]).unwrap();
    assert_eq!(arguments.token.expose_secret(), VALUE);
    assert_eq!(format!("{arguments:?}"), "FromEnvironment { token: [SECRET] }");
}

#[test]
fn the_help_does_not_tell_the_environment_or_a_default() {
    assert_eq!(
        said::<FromEnvironment>(["deploy", "--help"]),
        "Usage: deploy --token <TOKEN>\n\nOptions:\n      \
         --token <TOKEN>  [env: CARGO_MANIFEST_DIR]\n  -h, --help           Print help\n",
    );
    assert_eq!(
        said::<Defaults>(["deploy", "--help"]),
        "Usage: deploy [OPTIONS]\n\nOptions:\n      --token <TOKEN>        \n      \
         --previous <PREVIOUS>  \n      --former <FORMER>      \n  -h, --help                 Print help\n",
    );
}

#[test]
fn an_error_about_another_argument_does_not_tell_it() {
    assert_eq!(
        said::<Arguments>(["deploy", "--token", "canary-7Hq2"]),
        "error: the following required arguments were not provided:\n  --replicas <REPLICAS>\n\n\
         Usage: deploy --token <TOKEN> --replicas <REPLICAS>\n\n\
         For more information, try '--help'.\n",
    );
}

#[test]
fn an_error_about_the_argument_does_not_tell_it() {
    assert_eq!(
        said::<Defaults>(["deploy", "--token", "canary-7Hq2", "--token", "canary-7Hq2"]),
        "error: the argument '--token <TOKEN>' cannot be used multiple times\n\n\
         Usage: deploy [OPTIONS]\n\nFor more information, try '--help'.\n",
    );
}

#[test]
fn a_value_with_a_hyphen_is_a_value() {
    let arguments =
        FromEnvironment::try_parse_from(["deploy", "--token", "--canary-7Hq2"]).unwrap();
    assert_eq!(arguments.token.expose_secret(), "--canary-7Hq2");
}

/// The limits that the documentation of `FromStr` states.
#[test]
fn without_its_two_words_the_help_and_an_error_tell_it() {
    let help = Careless::try_parse_from(["deploy", "--help"]).err().unwrap().to_string();
    assert!(help.contains(&format!("[env: {VARIABLE}={VALUE}]")), "{help}");
    let error = Careless::try_parse_from(["deploy", "--token", "--canary-7Hq2"]).err().unwrap();
    assert!(error.to_string().starts_with("error: unexpected argument '--canary-7Hq2' found\n"));
}

#[cfg(unix)]
#[test]
fn an_error_about_bytes_that_are_not_text_does_not_tell_them() {
    use std::os::unix::ffi::OsStrExt;

    let token = OsStr::from_bytes(b"canary-7Hq2\xff");
    assert_eq!(
        said::<Defaults>([OsStr::new("deploy"), OsStr::new("--token"), token]),
        "error: invalid UTF-8 was detected in one or more arguments\n\n\
         Usage: deploy [OPTIONS]\n\nFor more information, try '--help'.\n",
    );
}

/// What is printed instead of a parsed command line, by `Display`; the `Debug` holds no more of it.
fn said<A: Parser>(arguments: impl IntoIterator<Item = impl Into<OsString> + Clone>) -> String {
    let error = A::try_parse_from(arguments).err().unwrap();
    for canary in ["canary-", VALUE] {
        assert!(!format!("{error:?}").contains(canary), "{error:?}");
    }
    error.to_string()
}
