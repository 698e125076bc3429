use clap::Parser;
use redact::Secret;

#[derive(Parser)]
struct Options {
    #[arg(skip)]
    with: Option<Secret<str>>,
}
