use redact::{Redact, mask};

#[derive(Redact)]
#[redact(display = "{email}")]
#[serde(rename_all = "camelCase")]
struct Customer<T> {
    #[redact(mask = mask::Email, class = Self::EMAIL)]
    email: String,
    #[redact(class = T::CLASS)]
    name: T,
}

fn main() {}

// errors on lines: 7, 9
