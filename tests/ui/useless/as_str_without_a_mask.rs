use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(as_str = String::as_str)]
    hidden: String,
    #[redact(show, as_str = String::as_str)]
    shown: String,
    #[redact(omit, as_str = String::as_str)]
    omitted: String,
}

fn main() {}

// errors on lines: 5, 7, 9
