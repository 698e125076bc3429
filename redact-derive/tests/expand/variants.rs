#[derive(Redact)]
enum Contact {
    Nobody,
    Email(#[redact(mask = mask::Email)] String),
    Extension(u16, #[redact] String),
    #[redact]
    Address {
        street: String,
        #[redact(omit)]
        map: Vec<u8>,
    },
}
