use serde::{Deserialize, Serialize};

#[derive(Serialize, Deserialize)] //~ raw-serialize
pub struct Signup {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub password: Option<String>,
}
