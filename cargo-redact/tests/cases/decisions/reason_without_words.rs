use redact::Redact;

#[derive(Redact)]
struct Invoice {
    #[redact(show, because = "...")] //~ reason-without-words
    vat_id: String,
}
