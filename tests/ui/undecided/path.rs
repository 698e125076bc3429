use std::path::PathBuf;

use redact::Redact;

#[derive(Redact)]
struct Upload {
    file: PathBuf,
}

fn main() {}

// errors on line: 7
