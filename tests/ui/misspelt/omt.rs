use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(omt)]
    cache: String,
}

fn main() {}

// errors on line: 5
