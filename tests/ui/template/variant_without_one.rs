use redact::Redact;

#[derive(Redact)]
enum Job {
    #[redact(display = "waits")]
    Waiting,
    Running,
}

fn main() {}

// errors on line: 7
