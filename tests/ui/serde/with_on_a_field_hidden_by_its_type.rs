use redact::Redact;

#[derive(Redact)]
#[redact]
struct Customer {
    #[serde(with = "clear")]
    login: String,
}

fn main() {}

// errors on line: 6
