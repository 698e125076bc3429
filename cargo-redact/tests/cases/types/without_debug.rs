use redact::Redact;

#[derive(Redact, Debug)] //~ raw-debug
#[redact(without(Debug))]
struct Customer {
    id: u64,
    #[redact]
    notes: String,
}
