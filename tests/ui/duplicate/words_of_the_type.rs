use redact::{Redact, class};

#[derive(Redact)]
#[redact(display = "a", display = "b")] //~
#[redact(class = class::USER)]
#[redact(class = class::USER)] //~
#[redact(bound = "", bound = "")] //~
#[redact(crate = ::redact, crate = ::redact)] //~
#[redact(without(Serialize), without(Debug))] //~
struct Customer {
    id: u32,
}

fn main() {}
