use redact::Redact;

#[derive(Redact)]
struct Ranking {
    best: (String, u32),
}

fn main() {}

// errors on line: 5
