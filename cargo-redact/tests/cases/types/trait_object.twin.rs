struct Account {
    password: Box<dyn Fn(&str) -> bool>,
}
