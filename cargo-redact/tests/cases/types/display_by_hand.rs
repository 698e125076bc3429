use std::fmt;

struct Customer {
    id: u64,
    email: String,
}

impl fmt::Display for Customer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} <{}>", self.id, self.email) //~ raw-display
    }
}
