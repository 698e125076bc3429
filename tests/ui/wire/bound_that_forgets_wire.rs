use redact::Redact;

#[derive(Redact)]
#[redact(wire, bound = "T: Redact")]
struct Page<T> {
    items: Vec<T>,
}

fn main() {}

// errors on line: 6
