#[derive(Debug)] //~ raw-debug
struct Keys {
    private_key: Vec<u8>,
}
