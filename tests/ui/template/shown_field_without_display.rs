use redact::Redact;

#[derive(Debug, serde::Serialize)]
struct Handle;

#[derive(Redact)]
#[redact(display = "{handle}")]
struct Customer {
    #[redact(show)]
    handle: Handle,
}

fn main() {}

// errors on line: 10
