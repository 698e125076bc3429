use redact::Redact;

#[derive(Redact)]
#[redact(class = redact::class::USER)]
struct Visit {
    #[redact(omit)]
    count: u32,
}

fn main() {}

// errors on line: 4
