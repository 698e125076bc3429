#[derive(Debug, Clone)] //~ raw-debug
struct Employee {
    salary: u32,
}
