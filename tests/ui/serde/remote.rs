use redact::Redact;

#[derive(Redact)]
#[serde(remote = "std::time::Duration")]
struct Delay {
    secs: u64,
}

fn main() {}

// errors on line: 4
