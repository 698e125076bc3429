#[derive(clap::Parser)]
struct Options {
    #[arg(long)]
    password: String, //~ secret-in-args
}
