use serde::Serialize;

#[derive(veil::Redact, Serialize)] //~ masked-debug-clear-serialize
struct Customer {
    id: u64,
    #[redact]
    email: String,
}
