use serde::Serialize;

#[derive(Serialize)]
pub struct Profile {
    pub nick: String,
    #[serde(skip_serializing)]
    pub home_address: String,
}
