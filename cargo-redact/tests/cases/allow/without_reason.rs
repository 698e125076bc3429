// redact: allow(raw-debug) //~ useless-allow
#[derive(Debug)] //~ raw-debug
struct Customer {
    email: String,
}
