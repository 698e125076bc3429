use redact::Redact;

#[derive(Redact)]
#[redact(bound = "")]
struct Visit {
    count: u32,
}

fn main() {}

// errors on line: 4
