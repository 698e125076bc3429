use redact::{Redact, Secret, Sensitive, mask};
use sqlx::{ColumnIndex, Database, Decode, FromRow, Row, Type};

/// A row with a column of every kind.
#[derive(Redact)]
pub(crate) struct Account {
    pub(crate) id: i64,
    pub(crate) email: Sensitive<String, mask::Email>,
    pub(crate) notes: Option<Sensitive<String>>,
    pub(crate) age: Sensitive<Option<i32>>,
    pub(crate) token: Secret<str>,
    pub(crate) recovery: Option<Secret<str>>,
    pub(crate) key: Secret<[u8]>,
    pub(crate) pepper: Option<Secret<[u8]>>,
}

/// What `#[derive(sqlx::FromRow)]` would write, which would bring `sqlx`'s macros.
impl<'r, R: Row> FromRow<'r, R> for Account
where
    &'static str: ColumnIndex<R>,
    i64: Column<'r, R::Database>,
    Sensitive<String, mask::Email>: Column<'r, R::Database>,
    Option<Sensitive<String>>: Column<'r, R::Database>,
    Sensitive<Option<i32>>: Column<'r, R::Database>,
    Secret<str>: Column<'r, R::Database>,
    Option<Secret<str>>: Column<'r, R::Database>,
    Secret<[u8]>: Column<'r, R::Database>,
    Option<Secret<[u8]>>: Column<'r, R::Database>,
{
    fn from_row(row: &'r R) -> sqlx::Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            email: row.try_get("email")?,
            notes: row.try_get("notes")?,
            age: row.try_get("age")?,
            token: row.try_get("token")?,
            recovery: row.try_get("recovery")?,
            key: row.try_get("key")?,
            pepper: row.try_get("pepper")?,
        })
    }
}

pub(crate) trait Column<'r, DB: Database>: Decode<'r, DB> + Type<DB> {}

impl<'r, DB: Database, T: Decode<'r, DB> + Type<DB>> Column<'r, DB> for T {}
