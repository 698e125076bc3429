use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, text = "[ID]")]
    id: String,
    #[redact(omit, text = "[CACHE]")]
    cache: String,
}

fn main() {}

// errors on lines: 5, 7
