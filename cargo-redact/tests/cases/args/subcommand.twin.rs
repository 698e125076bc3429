use clap::Subcommand;

#[derive(Subcommand)]
enum Command {
    Login { user: String },
}
