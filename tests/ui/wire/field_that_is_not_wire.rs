use redact::Redact;

struct Cache;

#[derive(Redact)]
#[redact(wire)]
struct Customer {
    id: u64,
    #[redact(omit)]
    cache: Cache,
}

fn main() {}

// errors on line: 10
