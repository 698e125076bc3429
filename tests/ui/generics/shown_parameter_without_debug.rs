use redact::Redact;

#[derive(Redact)]
struct Page<T> {
    #[redact(show)]
    item: T,
}

#[derive(serde::Serialize)]
struct Opaque;

fn main() {
    let page = Page { item: Opaque };
    println!("{page:?}");
}

// errors on line: 14
