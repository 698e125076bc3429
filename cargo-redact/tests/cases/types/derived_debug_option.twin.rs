#[derive(Debug)]
pub struct Contact {
    pub phone: Option<Phone>,
}

pub struct Phone(String);

impl std::fmt::Debug for Phone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Phone(..)")
    }
}
