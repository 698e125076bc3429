#[derive(Debug)]
struct Keys {
    public_key: Vec<u8>,
}
