#[derive(derive_more::Display)]
#[display("{name}")]
struct Contact {
    name: String,
    phone: String,
}
