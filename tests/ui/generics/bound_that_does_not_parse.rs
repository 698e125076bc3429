use redact::Redact;

#[derive(Redact)]
#[redact(bound = "T is Redact")]
struct Page<T> {
    items: Vec<T>,
}

fn main() {}

// errors on line: 4
