type Secrets = std::collections::HashMap<String, Entry>;

#[derive(Debug)] //~ raw-debug
struct Entry {
    secret: String,
}

#[derive(Debug)] //~ raw-debug
struct Vault {
    entries: Secrets,
}
