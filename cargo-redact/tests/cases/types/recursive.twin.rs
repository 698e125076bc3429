#[derive(Debug)]
struct Node {
    next: Option<Box<Node>>,
    value: String,
}
