use clap::{Arg, Command};

fn command() -> Command {
    Command::new("tool").arg(Arg::new("password").long("password")) //~ secret-in-args
}
