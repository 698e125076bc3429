use std::fmt::Debug;

use redact::Redact;

#[derive(Redact)]
struct Job {
    task: Box<dyn Debug>,
}

fn main() {}

// errors on line: 7
