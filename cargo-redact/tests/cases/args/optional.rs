use clap::Args;

#[derive(Args)]
struct Login {
    #[clap(short, long)]
    api_token: Option<String>, //~ secret-in-args
}
