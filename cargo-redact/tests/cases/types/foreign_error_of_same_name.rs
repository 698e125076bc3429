#[derive(Debug)] //~ raw-debug
pub struct Error {
    password: String,
}

#[derive(Debug)] //~ raw-debug
pub struct Report {
    cause: Error,
}
