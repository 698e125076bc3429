use redact::Redact;

#[derive(Redact)]
#[redact(display = "a", display = "b")]
#[redact(class = redact::class::USER)]
#[redact(class = redact::class::USER)]
#[redact(bound = "", bound = "")]
#[redact(crate = ::redact, crate = ::redact)]
#[redact(without(Serialize), without(Debug))]
struct Customer<T> {
    #[redact]
    name: T,
}

fn main() {}

// errors on lines: 4, 6, 7, 8, 9
