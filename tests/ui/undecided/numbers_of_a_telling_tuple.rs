use redact::Redact;

#[derive(Redact)]
struct Coordinates(f64, f64);

#[derive(Redact)]
enum Fact {
    Pins(
        u16,
        #[redact] u16,
        Option<u16>,
    ),
    Balance(i64, Currency),
    Visits(u32, u32),
}

#[derive(Redact)]
struct Currency;

fn main() {}

// errors on lines: 4, 4, 9, 11, 13
