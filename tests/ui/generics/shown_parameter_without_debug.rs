use redact::Redact;

#[derive(Redact)]
struct Page<T> {
    #[redact(show)]
    item: T,
}

struct Opaque;

fn main() {
    let page = Page { item: Opaque };
    println!("{page:?}"); //~
}
