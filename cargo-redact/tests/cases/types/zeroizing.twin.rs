use secrecy::SecretBox;

#[derive(Debug)]
struct Account {
    password: SecretBox<String>,
}
