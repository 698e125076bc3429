use redact::Redact;

#[derive(Redact)]
enum Job {
    #[serde(renam = "w")]
    Waiting,
}

fn main() {}

// errors on line: 5
