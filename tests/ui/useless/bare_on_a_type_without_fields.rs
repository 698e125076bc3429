use redact::Redact;

#[derive(Redact)]
#[redact]
struct Ping;

fn main() {}

// errors on line: 4
