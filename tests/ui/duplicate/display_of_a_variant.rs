use redact::Redact;

#[derive(Redact)]
enum Job {
    #[redact(display = "waits", display = "sleeps")]
    Waiting,
}

fn main() {}

// errors on line: 5
