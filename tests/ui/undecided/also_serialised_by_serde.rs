use redact::Redact;

#[derive(Redact)]
#[serde(rename_all = "camelCase")]
struct Customer {
    #[serde(rename = "mail", skip_serializing_if = "String::is_empty")]
    email: String,
}

fn main() {}

// errors on line: 7
