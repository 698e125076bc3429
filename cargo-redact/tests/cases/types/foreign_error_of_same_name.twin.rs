pub struct Error {
    password: String,
}

#[derive(Debug)]
pub struct Report {
    cause: std::io::Error,
}
