#[derive(Redact)]
#[redact(wire)]
#[serde(rename_all = "camelCase")]
struct Customer<T> {
    #[redact(mask = mask::Email)]
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
    #[redact(omit)]
    #[serde(with = "hex")]
    color: u32,
    #[redact]
    #[serde(flatten)]
    rest: T,
    #[redact(wire = serde)]
    cart: vendor::Cart,
    #[redact(show)]
    #[serde(skip)]
    cache: Cache,
}
