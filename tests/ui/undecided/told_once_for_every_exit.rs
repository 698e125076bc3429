use redact::Redact;

#[derive(Redact)]
#[serde(tag = "kind", content = "value")]
enum Contact {
    #[redact(display = "<{address}>")]
    Email {
        #[serde(rename = "mail")]
        address: String,
    },
    #[redact(display = "{0}")]
    Phone(Vec<String>),
    #[redact(display = "nothing")]
    Unknown,
}

fn main() {}

// errors on lines: 9, 12
