use redact::Redact;

#[derive(Redact)]
#[redact(because = "why not", keys(show), as_str = str::trim, text = "-")]
struct Customer {
    id: u32,
}

fn main() {}

// errors on line: 4, 4, 4, 4
