use clap::Args;

#[derive(Args)]
struct Login {
    #[clap(short, long)]
    password_stdin: bool,
}
