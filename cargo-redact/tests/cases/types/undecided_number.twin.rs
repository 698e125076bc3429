use redact::{Redact, mask};

#[derive(Redact)]
struct Employee {
    id: u64,
    #[redact(mask = mask::Round::to(1000))]
    salary: u32,
}
