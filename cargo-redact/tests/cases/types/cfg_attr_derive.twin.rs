#[cfg_attr(test, derive(Debug))]
struct Customer {
    email: String,
}
