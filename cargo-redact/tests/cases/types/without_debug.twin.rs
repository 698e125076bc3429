use redact::Redact;

#[derive(Redact)]
struct Customer {
    id: u64,
    #[redact]
    notes: String,
}
