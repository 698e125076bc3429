use redact::Redact;

#[derive(Redact)]
struct Invoice {
    #[redact(show, because = "printed on every invoice")]
    vat_id: String,
}
