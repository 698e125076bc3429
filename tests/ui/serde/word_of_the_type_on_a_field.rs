use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[serde(rename_all = "camelCase")]
    id: u32,
}

fn main() {}

// errors on line: 5
