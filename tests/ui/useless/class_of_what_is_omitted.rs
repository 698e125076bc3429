use redact::{Redact, class};

#[derive(Redact)]
struct Customer {
    #[redact(omit, class = class::USER)] //~
    cache: String,
}

fn main() {}
