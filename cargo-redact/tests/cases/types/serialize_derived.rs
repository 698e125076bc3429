use serde::Serialize;

#[derive(Serialize)] //~ raw-serialize
pub struct Profile {
    pub nick: String,
    pub home_address: String,
}
