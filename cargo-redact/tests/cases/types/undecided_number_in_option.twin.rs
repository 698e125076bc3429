use redact::Redact;

#[derive(Redact)]
#[redact]
struct Card {
    last_used: u64,
    cvv: Option<u16>,
}
