#[derive(Debug)]
struct Form {
    password: &'static str,
}
