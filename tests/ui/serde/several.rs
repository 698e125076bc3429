use redact::Redact;

#[derive(Redact, serde::Deserialize)]
#[serde(rename_al = "camelCase")]
struct Customer {
    #[serde(with = "hex")]
    id: u32,
    #[redact]
    #[serde(flatten)]
    contact: String,
}

fn main() {}

// errors on lines: 4, 6, 9
