//! `sqlx`: secrets and sensitive values as columns, stored in clear.

use alloc::borrow::ToOwned;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::any::type_name;

use sqlx_core::database::Database;
use sqlx_core::decode::Decode;
use sqlx_core::encode::{Encode, IsNull};
use sqlx_core::error::{BoxDynError, UnexpectedNullError};
use sqlx_core::types::Type;
use sqlx_core::value::ValueRef;
use zeroize::{Zeroize, Zeroizing};

use crate::audit::{self, Door};
use crate::de::Withheld;
use crate::{Secret, Sensitive, class};

/// As text. A database that cannot hold `str` cannot hold this.
impl<DB: Database> Type<DB> for Secret<str>
where
    str: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        str::type_info()
    }

    fn compatible(info: &DB::TypeInfo) -> bool {
        str::compatible(info)
    }
}

/// As bytes. A database that cannot hold `[u8]` cannot hold this.
impl<DB: Database> Type<DB> for Secret<[u8]>
where
    [u8]: Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <[u8]>::type_info()
    }

    fn compatible(info: &DB::TypeInfo) -> bool {
        <[u8]>::compatible(info)
    }
}

/// As what `T` is.
impl<DB: Database, T: Type<DB>, M> Type<DB> for Sensitive<T, M> {
    fn type_info() -> DB::TypeInfo {
        T::type_info()
    }

    fn compatible(info: &DB::TypeInfo) -> bool {
        T::compatible(info)
    }
}

/// Binds the text in clear, which is a [reveal](crate::audit) by the door `wire`, as of `credential`.
///
/// # What it does not protect against
///
/// - The arguments of a query are `sqlx`'s own: it does not wipe them, and their `Debug` shows them.
/// - An error of a `PostgreSQL` constraint quotes the row in its `detail`, which `Debug` shows and
///   `Display` does not. A server that logs statements may log what is bound.
///
/// # Example
///
/// ```ignore
/// #[derive(redact::Redact, sqlx::FromRow)]
/// struct Account {
///     id: i64,
///     email: Sensitive<String, mask::Email>,
///     token: Secret<str>,
/// }
///
/// sqlx::query("INSERT INTO accounts (email, token) VALUES ($1, $2)")
///     .bind(&account.email)
///     .bind(&account.token)
///     .execute(&pool)
///     .await?;
///
/// let account: Account = sqlx::query_as("SELECT * FROM accounts").fetch_one(&pool).await?;
/// println!("{account:?}"); // Account { id: 1, email: j***@***.com, token: [SECRET] }
/// ```
impl<'q, DB: Database> Encode<'q, DB> for Secret<str>
where
    String: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {
        let copy = Zeroizing::new(in_clear(self).to_owned());
        String::encode_by_ref(&copy, buffer).map_err(|_| withheld(TEXT))
    }
}

/// Binds the bytes in clear, as text is bound.
impl<'q, DB: Database> Encode<'q, DB> for Secret<[u8]>
where
    Vec<u8>: Encode<'q, DB>,
{
    fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {
        let copy = Zeroizing::new(in_clear(self).to_owned());
        Vec::encode_by_ref(&copy, buffer).map_err(|_| withheld(BYTES))
    }
}

/// Binds the value in clear, whatever the mask, which is a [reveal](crate::audit) by the door `wire`. An
/// error of `T` is replaced by one that does not repeat the value.
impl<'q, DB: Database, T: Encode<'q, DB>, M> Encode<'q, DB> for Sensitive<T, M> {
    fn encode(self, buffer: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {
        audit::reveal::<Self>(Door::Wired, None, None);
        self.value.encode(buffer).map_err(|_| withheld(type_name::<T>()))
    }

    fn encode_by_ref(&self, buffer: &mut DB::ArgumentBuffer<'q>) -> Result<IsNull, BoxDynError> {
        audit::reveal::<Self>(Door::Wired, None, None);
        self.value.encode_by_ref(buffer).map_err(|_| withheld(type_name::<T>()))
    }

    fn produces(&self) -> Option<DB::TypeInfo> {
        self.value.produces()
    }

    fn size_hint(&self) -> usize {
        self.value.size_hint()
    }
}

/// Takes text, straight from the row. A `NULL` is an error, also where the database would read it as
/// empty text: an `Option` takes it.
///
/// No error repeats what was in the column.
impl<'r, DB: Database> Decode<'r, DB> for Secret<str>
where
    &'r str: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        if value.is_null() {
            return Err(UnexpectedNullError.into());
        }
        <&str>::decode(value).map(Self::from).map_err(|_| withheld(TEXT))
    }
}

/// Takes bytes, as text is taken.
impl<'r, DB: Database> Decode<'r, DB> for Secret<[u8]>
where
    Vec<u8>: Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        if value.is_null() {
            return Err(UnexpectedNullError.into());
        }
        Vec::decode(value).map(Self::from).map_err(|_| withheld(BYTES))
    }
}

/// Takes what `T` takes, with an error that never repeats what was in the column.
impl<'r, DB: Database, T: Decode<'r, DB>, M> Decode<'r, DB> for Sensitive<T, M> {
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, BoxDynError> {
        T::decode(value).map(Self::new).map_err(|error| {
            // The one error that has no value to repeat, and its words help.
            if error.is::<UnexpectedNullError>() { error } else { withheld(type_name::<T>()) }
        })
    }
}

/// What is in the secret, told as what leaves in clear.
fn in_clear<T: Zeroize + ?Sized>(secret: &Secret<T>) -> &T {
    audit::reveal::<Secret<T>>(Door::Wired, Some(class::CREDENTIAL), None);
    secret.plaintext()
}

const TEXT: &str = "a string";
const BYTES: &str = "bytes";

fn withheld(expected: &str) -> BoxDynError {
    Withheld(expected).to_string().into()
}
