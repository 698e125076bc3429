use redact::Redact;

#[derive(Redact)]
struct Page<T> {
    items: Vec<T>,
}

fn main() {
    let page = Page { items: vec![String::from("ada@engine.example")] };
    let _ = serde_json::to_string(&page);
}

// errors on line: 10
