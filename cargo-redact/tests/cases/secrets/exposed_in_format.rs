use secrecy::{ExposeSecret, SecretString};

fn header(key: &SecretString) -> String {
    format!("Bearer {}", key.expose_secret()) //~ exposed-in-format
}
