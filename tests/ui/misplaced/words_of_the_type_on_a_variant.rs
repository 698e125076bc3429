use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact(
        bound = "T: Clone",
        crate = ::redact,
        without(Debug),
        wire,
    )]
    Unknown,
}

fn main() {}

// errors on lines: 6, 7, 8, 9
