use redact::Redact;

struct Row(u32);

#[derive(Redact)]
#[serde(into = "Row")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 6
