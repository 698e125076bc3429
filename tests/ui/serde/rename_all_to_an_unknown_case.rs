use redact::Redact;

#[derive(Redact)]
#[serde(rename_all = "camel_case")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4
