#[derive(Debug)] //~ raw-debug
enum Channel {
    Email(String),
    Paper,
}
