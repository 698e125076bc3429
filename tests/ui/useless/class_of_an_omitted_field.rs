use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(omit, class = redact::class::USER_CONTENT)]
    notes: String,
}

fn main() {}

// errors on line: 5
