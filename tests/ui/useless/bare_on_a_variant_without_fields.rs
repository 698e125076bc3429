use redact::Redact;

#[derive(Redact)]
enum Contact {
    #[redact] //~
    Unknown,
}

fn main() {}
