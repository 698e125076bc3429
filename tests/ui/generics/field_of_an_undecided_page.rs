use redact::Redact;

#[derive(Redact)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(Redact)]
struct Report {
    customers: Page<String>,
}

fn main() {}

// errors on line: 10
