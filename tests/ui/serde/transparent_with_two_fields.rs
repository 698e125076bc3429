use redact::Redact;

#[derive(Redact)]
#[serde(transparent)]
struct Visit {
    count: u32,
    place: u32,
}

fn main() {}

// errors on line: 3
