use secrecy::{ExposeSecret, SecretString};

fn show(key: &SecretString) {
    tracing::info!(key = key.expose_secret(), "loaded"); //~ exposed-in-format
}
