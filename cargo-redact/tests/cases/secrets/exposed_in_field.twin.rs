use secrecy::{ExposeSecret, SecretString};

fn show(key: &SecretString) {
    tracing::info!(key = ?key, "loaded");
}
