use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, because = "")]
    id: String,
    #[redact(show, because = "...")]
    name: String,
}

fn main() {}

// errors on lines: 5, 7
