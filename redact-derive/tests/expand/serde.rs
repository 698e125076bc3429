#[derive(Redact)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Contact<T> {
    #[serde(rename = "mail")]
    Email {
        #[redact(mask = mask::Email)]
        #[serde(rename = "to", skip_serializing_if = "String::is_empty")]
        address: String,
        #[redact(show)]
        #[serde(with = "hex", default)]
        weight: u32,
        #[serde(flatten)]
        rest: T,
        #[redact(omit)]
        cache: Cache,
    },
    Nobody,
}
