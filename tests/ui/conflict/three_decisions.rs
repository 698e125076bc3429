use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(show, omit, pseudonym)]
    id: String,
}

fn main() {}

// errors on line: 5, 5
