use secrecy::{ExposeSecret, SecretString};

fn load(key: &SecretString) -> String {
    String::from(key.expose_secret()) //~ exposed-in-string
}
