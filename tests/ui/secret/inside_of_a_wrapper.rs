use redact::Secret;

struct Session(Secret<str>);

impl std::fmt::Debug for Session {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Session").field(&self.0).finish()
    }
}

fn main() {}

// errors on line: 7
