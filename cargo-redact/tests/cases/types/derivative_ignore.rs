#[derive(Debug, Clone)] //~ raw-debug
struct Database {
    url: String,
    password: String,
}
