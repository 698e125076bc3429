use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact(
        because = "why not",
        keys(show),
        as_str = str::trim,
        text = "-",
        class = redact::class::USER_CONTACT,
    )]
    Unknown,
}

fn main() {}

// errors on lines: 6, 7, 8, 9, 10
