#[derive(derive_more::Display)] //~ raw-display
#[display("{name} ({phone})")]
struct Contact {
    name: String,
    phone: String,
}
