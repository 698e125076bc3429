use clap::Subcommand;

#[derive(Subcommand)]
enum Command {
    Login { user: String, password: String }, //~ secret-in-args
}
