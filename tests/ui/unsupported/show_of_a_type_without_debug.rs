use redact::Redact;

#[derive(serde::Serialize)]
struct Handle;

#[derive(Redact)]
struct Customer {
    #[redact(show)]
    handle: Handle,
}

fn main() {}

// errors on line: 9
