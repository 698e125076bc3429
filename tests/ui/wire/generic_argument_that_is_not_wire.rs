use redact::{Redact, wire};

#[derive(Redact)]
#[redact(wire)]
struct Page<T> {
    items: Vec<T>,
}

#[derive(Redact)]
struct Address {
    house: u32,
}

fn main() {
    let page = Page { items: vec![Address { house: 7 }] };
    let _ = wire(&page);
}

// errors on line: 16
