use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, reason = "printed on every invoice")]
    id: String,
}

fn main() {}

// errors on line: 5
