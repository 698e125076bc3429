#[derive(Debug)] //~ raw-debug
struct Config {
    host: String,
    api_key: String,
}
