use std::collections::HashMap;

use redact::Redact;

#[derive(Redact)]
struct Ranking {
    visits_by_email: HashMap<String, u32>,
}

fn main() {}

// errors on line: 7
