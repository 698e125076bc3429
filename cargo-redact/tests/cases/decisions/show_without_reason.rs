use redact::Redact;

#[derive(Redact)]
struct Invoice {
    #[redact(show)] //~ show-without-reason
    vat_id: String,
}
