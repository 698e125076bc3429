use secrecy::SecretString;

#[derive(Debug)]
struct Config {
    host: String,
    api_key: SecretString,
}
