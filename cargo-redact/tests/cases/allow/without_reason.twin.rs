// redact: allow(raw-debug, a fixture that is never filled from production)
#[derive(Debug)]
struct Customer {
    email: String,
}
