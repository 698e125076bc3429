#[derive(Debug, Clone, PartialEq)]
pub struct PasswordPolicy(String);
