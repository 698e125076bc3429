use redact::{Redact, mask};

struct Handle;

impl Handle {
    fn as_str(&self) -> &str {
        "handle"
    }
}

#[derive(Redact)]
#[redact(display = "{email} {visits} {login}")]
#[serde(rename_all = "camelCase")]
struct Customer {
    #[redact(mask = mask::Email, class = "user.contact.email")]
    email: String,
    #[redact(mask = mask::Email, as_str = Handle::as_str)]
    visits: u32,
    #[redact(mask = mask::Email, keys(show))]
    login: String,
    #[redact(pseudonym)]
    handle: Handle,
}

fn main() {}

// errors on lines: 15, 18, 20, 22
