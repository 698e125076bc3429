use redact::Redact;

#[derive(Redact)]
struct Page<T> {
    items: Vec<T>,
}

fn main() {
    let page = Page { items: vec![String::from("ada@engine.example")] };
    println!("{page:?}");
}

// errors on line: 10
