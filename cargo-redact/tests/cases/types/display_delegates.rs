use std::fmt;

pub struct Passport {
    passport_number: String,
}

impl fmt::Display for Passport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.passport_number, f) //~ raw-display
    }
}
