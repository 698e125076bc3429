use std::fmt;

pub struct Passport {
    passport_number: String,
    country: String,
}

impl fmt::Display for Passport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.country, f)
    }
}
