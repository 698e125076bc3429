use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(pseudonym = "")]
    login: String,
}

fn main() {}

// errors on line: 5
