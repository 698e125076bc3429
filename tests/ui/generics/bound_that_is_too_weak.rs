use redact::Redact;

#[derive(Redact)]
#[redact(bound = "")]
struct Page<T> {
    item: T,
}

fn main() {}

// errors on line: 6
