use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(maks = Stars::<str, 4>)]
    email: String,
}

fn main() {}

// errors on line: 5
