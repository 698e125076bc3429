use redact::{Redact, mask};

struct Login(String);

impl Login {
    fn as_str(&self) -> &str {
        &self.0
    }
}

#[derive(Redact)]
struct Customer {
    #[redact(mask = mask::Email, as_str = Login::as_str)]
    email: u32,
}

fn main() {}

// errors on line: 14
