use redact::{Redact, mask};

#[derive(Redact)]
#[redact(without(Serialize))]
struct Customer {
    id: u64,
    #[redact(mask = mask::Name)]
    called: String,
}
