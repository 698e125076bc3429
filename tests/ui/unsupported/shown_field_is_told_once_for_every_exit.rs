use redact::Redact;

#[derive(Debug)]
struct Handle;

impl std::fmt::Display for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("handle")
    }
}

#[derive(Redact)]
#[redact(display = "{handle}")]
#[serde(rename_all = "camelCase")]
struct Customer {
    #[redact(show)]
    handle: Handle,
}

fn main() {}

// errors on line: 17
