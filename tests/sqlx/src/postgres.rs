use redact::{Secret, Sensitive};
use sqlx::postgres::PgConnectOptions;
use sqlx::{Connection, Executor, PgConnection, Postgres, Row};

#[expect(clippy::duplicate_mod, reason = "the same promises, made by every database")]
#[path = "promises.rs"]
mod promises;

type Db = Postgres;

const BYTES: &str = "BYTEA";
const TYPES: [&str; 2] = ["TEXT", "INT8"];

/// A schema for each test, in the database that `run` has started.
struct Place(String);

impl Place {
    fn new(test: &str) -> Self {
        Self(test.to_owned())
    }

    async fn connect(&self) -> PgConnection {
        let socket = std::env::var("REDACT_POSTGRES").expect("`tests/sqlx/run` sets it");
        let options = PgConnectOptions::new_without_pgpass()
            .socket(socket)
            .username("redact")
            .database("postgres")
            .options([("search_path", &self.0)]);
        let mut connection = PgConnection::connect_with(&options).await.unwrap();
        let create = format!("CREATE SCHEMA IF NOT EXISTS {}", self.0);
        connection.execute(&*create).await.unwrap();
        connection
    }
}

/// The protocol for queries without arguments writes bytes as text.
#[tokio::test]
async fn bytes_written_as_text_are_bytes() {
    let mut connection = Place::new("text").connect().await;
    let row = connection.fetch_one(r"SELECT '\xCAFE'::BYTEA, 'canary-7Hq2', 36").await.unwrap();
    assert_eq!(row.get::<Secret<[u8]>, _>(0).expose_secret(), [0xCA, 0xFE]);
    assert_eq!(row.get::<Secret<str>, _>(1).expose_secret(), "canary-7Hq2");
    assert_eq!(row.get::<Sensitive<i32>, _>(2).expose_secret(), &36);
}

/// The limit that the documentation of `Encode` states.
#[tokio::test]
async fn a_broken_constraint_is_told_without_its_row_by_display_alone() {
    let mut connection = Place::new("broken").connect().await;
    connection.execute("CREATE TABLE tokens (token TEXT UNIQUE)").await.unwrap();
    let token = Secret::from("canary-7Hq2");
    let insert = || sqlx::query("INSERT INTO tokens VALUES ($1)").bind(&token);
    insert().execute(&mut connection).await.unwrap();

    let error = insert().execute(&mut connection).await.unwrap_err();
    assert_eq!(
        error.to_string(),
        "error returned from database: duplicate key value violates unique constraint \
         \"tokens_token_key\"",
    );
    assert!(format!("{error:?}").contains("Key (token)=(canary-7Hq2) already exists."));
}
