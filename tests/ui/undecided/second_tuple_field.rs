use redact::Redact;

#[derive(Redact)]
struct Visit(u32, String);

fn main() {}

// errors on line: 4
