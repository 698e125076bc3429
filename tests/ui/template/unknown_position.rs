use redact::Redact;

#[derive(Redact)]
#[redact(display = "{1}")]
struct Visits(u32);

fn main() {}

// errors on line: 4
