use secrecy::{ExposeSecret, SecretString};

fn load(key: &SecretString) -> usize {
    usize::from(key.expose_secret().is_empty())
}
