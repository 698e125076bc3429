#[derive(Debug)] //~ raw-debug
struct Tls {
    private_key: String,
}
