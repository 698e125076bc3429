use redact::Redact;

#[derive(Redact)]
struct Invoice {
    #[redact(show, because = "TODO")] //~ reason-without-words
    vat_id: String,
}
