#[derive(clap::Parser)]
struct Options {
    #[arg(long)]
    password_file: String,
}
