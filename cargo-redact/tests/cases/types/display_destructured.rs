use std::fmt;

struct Account {
    name: String,
    iban: String,
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { name, iban: number } = self;
        write!(f, "{name}: {number}") //~ raw-display
    }
}
