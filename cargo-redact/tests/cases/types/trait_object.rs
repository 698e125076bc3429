#[derive(Debug)] //~ raw-debug
struct Account {
    password: std::borrow::Cow<'static, str>,
}
