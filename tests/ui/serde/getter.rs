use redact::Redact;

#[derive(Redact)]
struct Delay {
    #[serde(getter = "std::time::Duration::as_secs")]
    secs: u64,
}

fn main() {}

// errors on line: 5
