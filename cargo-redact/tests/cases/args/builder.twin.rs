use clap::{Arg, ArgAction, Command};

fn command() -> Command {
    Command::new("tool").arg(Arg::new("password").long("ask").action(ArgAction::SetTrue))
}
