use serde::ser::{Serialize, SerializeStruct, Serializer};

struct Customer {
    id: u64,
    email: String,
}

impl Serialize for Customer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut state = serializer.serialize_struct("Customer", 2)?;
        state.serialize_field("id", &self.id)?;
        state.serialize_field("email", &self.email)?; //~ raw-serialize
        state.end()
    }
}
