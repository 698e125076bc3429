use redact::Redact;

#[derive(Redact)]
#[redact(display = "customer {idd} {cache} {mail}")]
struct Customer {
    id: u32,
    #[redact(omit)]
    cache: String,
    #[redact]
    email: String,
}

fn main() {}

// errors on line: 4, 4, 4
