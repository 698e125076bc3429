use redact::Redact;

#[derive(Redact)]
struct Customer {
    id: u32,
    name: String,
    #[redact]
    email: String,
    notes: Vec<String>,
    avatar: Option<Vec<u8>>,
}

fn main() {}

// errors on lines: 6, 9, 10
