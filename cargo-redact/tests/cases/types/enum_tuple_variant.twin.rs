#[derive(Debug)]
enum Channel {
    Newsletter(String),
    Paper,
}
