use redact::Redact;

#[derive(Redact)]
struct Card {
    last_used: u64,
    cvv: Option<u16>, //~ undecided-number
}
