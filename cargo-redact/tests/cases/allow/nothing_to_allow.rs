// redact: allow(raw-debug, it is a fixture) //~ useless-allow
struct Customer {
    email: String,
}
