use std::fmt;

struct Customer {
    id: u64,
    email: String,
}

impl fmt::Display for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "customer {}", self.id)
    }
}
