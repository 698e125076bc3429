use sqlx::encode::IsNull;
use sqlx::error::BoxDynError;
use sqlx::{Database, Decode, Encode, Type};

/// A type of the kind that the wrappers are there for: its errors repeat the value.
pub(crate) struct Pin(pub(crate) String);

impl<DB: Database> Type<DB> for Pin
where
    String: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        String::type_info()
    }

    fn compatible(info: &DB::TypeInfo) -> bool {
        String::compatible(info)
    }
}

impl<'q, DB: Database> Encode<'q, DB> for Pin {
    fn encode_by_ref(&self, _: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {
        Err(format!("{} is no pin", self.0).into())
    }
}

impl<'r, DB: Database> Decode<'r, DB> for Pin
where
    String: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        Err(format!("{} is no pin", String::decode(value)?).into())
    }
}
