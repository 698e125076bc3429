use redact::Redact;

#[derive(Redact)]
struct Page<#[redact] T> {
    items: Vec<T>,
}

fn main() {}

// errors on line: 4
