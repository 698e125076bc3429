use std::path::PathBuf;

use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{Connection, Sqlite, SqliteConnection};

#[expect(clippy::duplicate_mod, reason = "the same promises, made by every database")]
#[path = "promises.rs"]
mod promises;

type Db = Sqlite;

const BYTES: &str = "BLOB";
const TYPES: [&str; 2] = ["TEXT", "INTEGER"];

/// A file that goes with the test.
struct Place(PathBuf);

impl Place {
    fn new(test: &str) -> Self {
        let name = format!("redact-sqlx-{}-{test}.db", std::process::id());
        Self(std::env::temp_dir().join(name))
    }

    async fn connect(&self) -> SqliteConnection {
        let options = SqliteConnectOptions::new().filename(&self.0).create_if_missing(true);
        SqliteConnection::connect_with(&options).await.unwrap()
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

/// `sqlx` reads a `NULL` of `SQLite` as empty text, which would be a secret that anybody can guess.
#[tokio::test]
async fn null_would_be_empty_text() {
    let place = Place::new("empty");
    let mut connection = place.connect().await;
    let text: String = sqlx::query_scalar("SELECT NULL").fetch_one(&mut connection).await.unwrap();
    assert_eq!(text, "");
}
