#[derive(Debug, Clone)]
struct Employee {
    floor: u32,
}
