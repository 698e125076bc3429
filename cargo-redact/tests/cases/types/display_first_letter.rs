use std::fmt;

pub struct Surname(String);

impl fmt::Display for Surname {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0) //~ raw-display
    }
}
