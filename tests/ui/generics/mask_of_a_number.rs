use redact::{Redact, mask};

#[derive(Redact)]
struct Page<T> {
    #[redact(mask = mask::Email)]
    items: Vec<T>,
}

fn main() {
    let page = Page { items: vec![7_u32] };
    println!("{page:?}");
}

// errors on line: 11
