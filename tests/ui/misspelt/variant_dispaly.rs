use redact::Redact;

#[derive(Redact)]
enum Job {
    #[redact(dispaly = "waits")]
    Waiting,
}

fn main() {}

// errors on line: 5
