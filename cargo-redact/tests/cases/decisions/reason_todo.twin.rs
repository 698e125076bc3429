use redact::Redact;

#[derive(Redact)]
struct Invoice {
    #[redact(show, because = "public register")]
    vat_id: String,
}
