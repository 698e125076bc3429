#[derive(Debug)]
struct Device {
    keyboard: String,
    tokenizer: String,
    pinned: String,
}
