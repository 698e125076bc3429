use redact::{Redact, class};

#[derive(Redact)]
#[redact(class = class::USER)] //~
struct Visit {
    count: u32,
}

fn main() {}
