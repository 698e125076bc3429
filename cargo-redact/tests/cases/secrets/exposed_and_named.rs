use secrecy::{ExposeSecret, SecretString};

fn show(key: &SecretString) {
    let text = key.expose_secret();
    println!("{text}"); //~ sensitive-in-log
}
