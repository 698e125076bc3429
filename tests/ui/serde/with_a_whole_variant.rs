use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[serde(serialize_with = "clear")]
    Email {
        #[redact]
        address: String,
    },
}

fn main() {}

// errors on line: 5
