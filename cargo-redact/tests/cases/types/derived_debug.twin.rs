#[derive(Debug)]
struct Customer {
    id: u64,
    plan: String,
}
