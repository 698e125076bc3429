#[derive(Debug)] //~ raw-debug
struct Node {
    next: Option<Box<Node>>,
    phone: String,
}
