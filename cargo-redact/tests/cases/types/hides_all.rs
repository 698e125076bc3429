use redact::Redact;
use serde::Serialize;

#[derive(Redact, Serialize)] //~ masked-debug-clear-serialize
#[redact]
#[redact(without(Serialize))]
struct Customer {
    favourite: String,
}
