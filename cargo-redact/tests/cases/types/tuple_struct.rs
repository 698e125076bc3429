#[derive(Debug, Clone, PartialEq)] //~ raw-debug
pub struct Password(String);
