use redact::Redact;

#[derive(Redact)]
#[serde(tag = "kind")]
struct Visit(u32, u32);

fn main() {}

// errors on line: 4
