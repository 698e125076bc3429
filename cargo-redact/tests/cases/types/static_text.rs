#[derive(Debug)] //~ raw-debug
struct Form {
    password: Box<str>,
}
