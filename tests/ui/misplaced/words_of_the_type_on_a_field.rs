use redact::Redact;

#[derive(Redact)]
struct Customer {
    #[redact(
        display = "{id}",
        bound = "T: Clone",
        crate = ::redact,
        without(Debug),
        wire,
    )]
    id: String,
}

fn main() {}

// errors on lines: 6, 7, 8, 9, 10
