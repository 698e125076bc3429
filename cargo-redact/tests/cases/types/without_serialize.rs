use redact::{Redact, mask};
use serde::Serialize;

#[derive(Redact, Serialize)] //~ masked-debug-clear-serialize
#[redact(without(Serialize))]
struct Customer {
    id: u64,
    #[redact(mask = mask::Name)]
    called: String,
}
