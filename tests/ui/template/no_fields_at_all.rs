use redact::Redact;

#[derive(Redact)]
#[redact(display = "{id}")]
struct Ping;

fn main() {}

// errors on line: 4
