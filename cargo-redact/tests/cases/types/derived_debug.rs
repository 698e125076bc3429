#[derive(Debug)] //~ raw-debug
struct Customer {
    id: u64,
    email: String,
}
