use secrecy::{ExposeSecret, SecretString};

fn header(key: &SecretString) -> bool {
    key.expose_secret().starts_with("Bearer")
}
