use redact::Redact;

#[derive(Redact)]
#[redact(display = "job {id}")]
enum Job {
    Waiting { id: u32 },
    Running { id: u32 },
}

fn main() {}

// errors on line: 4
