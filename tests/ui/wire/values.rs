use redact::Redact;

#[derive(Redact)]
#[redact(wire = serde)]
struct Customer {
    #[redact(show, wire)]
    a: String,
    #[redact(show, wire =)]
    b: String,
    #[redact(show, wire = "serde")]
    c: String,
    #[redact(show, wire = sedre)]
    d: String,
    #[redact(show, wire(serde))]
    e: String,
    #[redact(show, wire = serde::Serialize)]
    f: String,
    #[redact(show, wrie = serde)]
    g: String,
}

#[derive(Redact)]
#[redact(wrie)]
struct Order {
    id: u64,
}

fn main() {}

// errors on lines: 4, 6, 8, 10, 12, 14, 16, 18, 23
