use std::fmt;

struct Customer {
    id: u64,
    email: String,
}

impl fmt::Debug for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Customer")
            .field("id", &self.id)
            .field("email", &"[REDACTED]")
            .finish()
    }
}
