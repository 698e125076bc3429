use redact::Redact;

#[derive(Redact)]
enum Job {
    #[redact(display = "job {number} waits")]
    Waiting { id: u32, since: u64 },
}

fn main() {}

// errors on line: 5
