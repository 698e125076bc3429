use redact::{Redact, mask};

#[derive(Redact)]
struct Page<T> {
    #[redact(mask = mask::Round::to(10))]
    items: Vec<T>,
}

fn main() {}

// errors on line: 6
