use redact::Redact;

#[derive(Redact, serde::Deserialize)]
#[serde(rename_al = "camelCase")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
