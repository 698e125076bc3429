use std::fmt;

pub struct Ssn(String);

impl fmt::Display for Ssn {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0) //~ raw-display
    }
}
