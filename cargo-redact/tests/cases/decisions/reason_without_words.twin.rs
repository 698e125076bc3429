use redact::Redact;

#[derive(Redact)]
struct Invoice {
    #[redact(show, because = "the tax office asks for it")]
    vat_id: String,
}
