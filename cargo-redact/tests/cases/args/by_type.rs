use clap::Parser;
use redact::Secret;

#[derive(Parser)]
struct Options {
    #[arg(long)]
    with: Secret<str>, //~ secret-in-args
}
