type Secrets = std::collections::HashMap<String, Entry>;

#[derive(Debug)]
struct Entry {
    version: String,
}

#[derive(Debug)]
struct Vault {
    entries: Secrets,
}
