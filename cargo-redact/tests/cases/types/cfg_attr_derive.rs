#[cfg_attr(feature = "debug", derive(Debug))] //~ raw-debug
struct Customer {
    email: String,
}
