//! What is promised of every database.

use std::any::type_name;

use redact::audit::Door;
use redact::{Secret, Sensitive, class, mask};
use sqlx::{Connection, Decode, Executor, Row, Type, query, query_as, query_scalar};

use super::{BYTES, Db, Place, TYPES};
use crate::account::Account;
use crate::pin::Pin;

#[tokio::test]
async fn a_row_comes_back_as_it_was() {
    let place = Place::new("round_trip");
    write(&place, full()).await;

    let account = read(&place).await;
    assert_eq!(account.email.expose_secret(), "jane.doe@example.com");
    assert_eq!(account.notes.as_ref().unwrap().expose_secret(), "canary-notes");
    assert_eq!(account.age.expose_secret(), &Some(36));
    assert_eq!(account.token.expose_secret(), "canary-token");
    assert_eq!(account.recovery.as_ref().unwrap().expose_secret(), "canary-recovery");
    assert_eq!(account.key.expose_secret(), b"canary-key\0\xff");
    assert_eq!(account.pepper.as_ref().unwrap().expose_secret(), b"canary-pepper");
    assert_eq!(
        format!("{account:?}"),
        "Account { id: 1, email: j***@***.com, notes: Some([REDACTED]), age: Some([REDACTED]), \
         token: [SECRET], recovery: Some([SECRET]), key: [SECRET], pepper: Some([SECRET]) }"
    );
}

#[tokio::test]
async fn null_is_none() {
    let place = Place::new("nulls");
    let nulls = Account { notes: None, age: None.into(), recovery: None, pepper: None, ..full() };
    write(&place, nulls).await;

    let count = "SELECT count(*) FROM accounts \
                 WHERE notes IS NULL AND age IS NULL AND recovery IS NULL AND pepper IS NULL";
    let mut connection = place.connect().await;
    assert_eq!(query_scalar::<_, i64>(count).fetch_one(&mut connection).await.unwrap(), 1);
    assert_eq!(
        format!("{:?}", read(&place).await),
        "Account { id: 1, email: j***@***.com, notes: None, age: None, token: [SECRET], \
         recovery: None, key: [SECRET], pepper: None }"
    );
}

#[tokio::test]
async fn what_is_stored_is_clear() {
    let place = Place::new("clear");
    write(&place, full()).await;

    let select = "SELECT email, notes, age, token, recovery, key, pepper FROM accounts";
    let row: (String, String, i32, String, String, Vec<u8>, Vec<u8>) =
        query_as(select).fetch_one(&mut place.connect().await).await.unwrap();
    assert_eq!(
        row,
        (
            "jane.doe@example.com".to_owned(),
            "canary-notes".to_owned(),
            36,
            "canary-token".to_owned(),
            "canary-recovery".to_owned(),
            b"canary-key\0\xff".to_vec(),
            b"canary-pepper".to_vec(),
        )
    );
}

#[tokio::test]
async fn a_row_is_found_by_a_secret() {
    let place = Place::new("found");
    write(&place, full()).await;

    let select = "SELECT id FROM accounts WHERE token = $1 AND key = $2 AND email = $3";
    let found = query_scalar::<_, i64>(select)
        .bind(Secret::from("canary-token"))
        .bind(Secret::from(b"canary-key\0\xff".as_slice()))
        .bind(Sensitive::<_, mask::Email>::new("jane.doe@example.com"));
    assert_eq!(found.fetch_one(&mut place.connect().await).await.unwrap(), 1);
}

#[tokio::test]
async fn null_is_no_secret() {
    const NULL: &str = "error occurred while decoding column 0: \
                        unexpected null; try decoding as an `Option`";
    let place = Place::new("no_secret");
    assert_eq!(refusal::<Secret<str>>(&place, "CAST(NULL AS TEXT)").await, NULL);
    assert_eq!(refusal::<Secret<[u8]>>(&place, &format!("CAST(NULL AS {BYTES})")).await, NULL);
}

#[tokio::test]
async fn a_column_of_another_type_is_refused() {
    let place = Place::new("mismatch");
    let [text, number] = TYPES;
    assert_eq!(
        refusal::<Secret<str>>(&place, "CAST(47117 AS BIGINT)").await,
        format!(
            "error occurred while decoding column 0: mismatched types; Rust type \
             `redact_core::secret::Secret<str>` (as SQL type `TEXT`) is not compatible with SQL type \
             `{number}`"
        )
    );
    assert_eq!(
        refusal::<Secret<[u8]>>(&place, "CAST(47117 AS BIGINT)").await,
        format!(
            "error occurred while decoding column 0: mismatched types; Rust type \
             `redact_core::secret::Secret<[u8]>` (as SQL type `{BYTES}`) is not compatible with SQL \
             type `{number}`"
        )
    );
    assert_eq!(
        refusal::<Sensitive<bool>>(&place, "'canary-7Hq2'").await,
        format!(
            "error occurred while decoding column 0: mismatched types; Rust type \
             `redact_core::sensitive::Sensitive<bool>` (as SQL type `{bool}`) is not compatible with \
             SQL type `{text}`",
            bool = bool_name(),
        )
    );
}

#[tokio::test]
async fn what_cannot_be_decoded_is_withheld() {
    let place = Place::new("withheld");
    let mut connection = place.connect().await;
    let row = connection.fetch_one("SELECT 'canary-7Hq2'").await.unwrap();
    let told = row.try_get::<Pin, _>(0).err().unwrap().to_string();
    assert!(told.contains("canary-7Hq2"), "the test proves nothing: {told}");

    assert_eq!(
        refusal::<Sensitive<Pin>>(&place, "'canary-7Hq2'").await,
        "error occurred while decoding column 0: \
         invalid value, expected Pin (the input is withheld)"
    );
}

#[tokio::test]
async fn bytes_that_are_not_text_are_withheld() {
    let place = Place::new("bytes");
    let mut connection = place.connect().await;
    let bytes = b"canary-7Hq2\xff".as_slice();
    let row = query("SELECT $1").bind(bytes).fetch_one(&mut connection).await.unwrap();
    let error = row.try_get_unchecked::<Secret<str>, _>(0).err().unwrap();
    assert_eq!(
        quiet(&error),
        "error occurred while decoding column 0: \
         invalid value, expected a string (the input is withheld)"
    );
}

#[tokio::test]
async fn what_cannot_be_encoded_is_withheld() {
    let place = Place::new("encode");
    let pin = Sensitive::<Pin>::new(Pin("canary-7Hq2".to_owned()));
    let select = query("SELECT $1").bind(&pin);
    let error = select.fetch_one(&mut place.connect().await).await.err().unwrap();
    assert_eq!(
        quiet(&error),
        "error occurred while encoding a value: Encoding argument $1 failed: \
         invalid value, expected Pin (the input is withheld)"
    );
}

#[tokio::test]
async fn binding_is_a_reveal_and_reading_is_none() {
    let place = Place::new("reveals");
    let mut connection = place.connect().await;
    let reveals = crate::reveals::of(async {
        let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
        let select = "SELECT $1, $2, $3";
        let row = query(select)
            .bind(Secret::from("canary-token"))
            .bind(Secret::from(b"canary-key".as_slice()))
            .bind(email)
            .fetch_one(&mut connection)
            .await
            .unwrap();
        _ = row.get_unchecked::<Secret<str>, _>(0);
        _ = row.get_unchecked::<Secret<[u8]>, _>(1);
        _ = row.get_unchecked::<Sensitive<String, mask::Email>, _>(2);
    });
    let told =
        reveals.await.into_iter().map(|reveal| (reveal.door(), reveal.type_name(), reveal.class()));
    assert_eq!(
        told.collect::<Vec<_>>(),
        [
            (Door::Wired, type_name::<Secret<str>>(), Some(class::CREDENTIAL)),
            (Door::Wired, type_name::<Secret<[u8]>>(), Some(class::CREDENTIAL)),
            (Door::Wired, type_name::<Sensitive<&str, mask::Email>>(), None),
        ]
    );
}

/// The value of a column, asked for as a `T`.
async fn refusal<T>(place: &Place, value: &str) -> String
where
    T: for<'r> Decode<'r, Db> + Type<Db>,
{
    let mut connection = place.connect().await;
    // With an argument, so that the answer comes in the binary protocol, where there are two.
    let select = format!("SELECT {value} WHERE $1 = 1");
    let row = query(&select).bind(1).fetch_one(&mut connection).await.unwrap();
    quiet(&row.try_get::<T, _>(0).err().expect("the column is refused"))
}

/// The text of an error, none of whose forms tells a value.
fn quiet(error: &sqlx::Error) -> String {
    let debug = format!("{error:?} {error:#?}");
    assert!(!debug.contains("canary") && !debug.contains("47117"), "{debug}");
    error.to_string()
}

fn bool_name() -> String {
    <bool as Type<Db>>::type_info().to_string()
}

fn full() -> Account {
    Account {
        id: 1,
        email: "jane.doe@example.com".to_owned().into(),
        notes: Some("canary-notes".to_owned().into()),
        age: Some(36).into(),
        token: "canary-token".into(),
        recovery: Some("canary-recovery".into()),
        key: b"canary-key\0\xff".as_slice().into(),
        pepper: Some(b"canary-pepper".as_slice().into()),
    }
}

/// Binds half of the columns by reference and half by value.
async fn write(place: &Place, account: Account) {
    let create = format!(
        "CREATE TABLE accounts (id BIGINT, email TEXT, notes TEXT, age INTEGER, token TEXT, \
         recovery TEXT, key {BYTES}, pepper {BYTES})"
    );
    let mut connection = place.connect().await;
    connection.execute(&*create).await.unwrap();
    query("INSERT INTO accounts VALUES ($1, $2, $3, $4, $5, $6, $7, $8)")
        .bind(account.id)
        .bind(&account.email)
        .bind(account.notes)
        .bind(account.age)
        .bind(&account.token)
        .bind(account.recovery)
        .bind(&account.key)
        .bind(account.pepper)
        .execute(&mut connection)
        .await
        .unwrap();
    connection.close().await.unwrap();
}

async fn read(place: &Place) -> Account {
    query_as("SELECT * FROM accounts").fetch_one(&mut place.connect().await).await.unwrap()
}
