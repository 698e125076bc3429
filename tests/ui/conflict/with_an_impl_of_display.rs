use redact::Redact;

#[derive(Redact)]
#[redact(display = "customer {id}")]
struct Customer {
    id: u32,
}

impl std::fmt::Display for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.id.fmt(f)
    }
}

fn main() {}

// errors on line: 3
