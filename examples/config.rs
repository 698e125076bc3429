//! A configuration whose secrets come from the environment, from a file of their own and from the
//! configuration file, and which may be printed whole.
//!
//! ```text
//! SHOP_API_KEY=sk_live_51Hq cargo run --example config                   # examples/data/config.json
//! SHOP_API_KEY=sk_live_51Hq cargo run --example config -- my-config.json # one of yours
//! ```
//!
//! A `Secret` wipes its memory when it is dropped. What others copy on the way is out of its reach:
//! `serde_json` keeps a string with escapes, and whatever it takes from a reader, in buffers of its
//! own. The wiping allocator below overwrites every block that the process frees, theirs included.

#![expect(clippy::print_stdout, clippy::print_stderr, reason = "an example talks to its reader")]

use std::alloc::System;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, io};

use redact::secret::SecretError;
use redact::{Redact, Secret, de};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use zeroizing_alloc::ZeroAlloc;

#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/config.json");

#[derive(Redact, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Config {
    #[redact(show, because = "an address of ours, not of a client")]
    listen: SocketAddr,
    database: Database,
    #[serde(deserialize_with = "secret")]
    api_key: Secret<str>,
    #[serde(deserialize_with = "secret")]
    webhook_key: Secret<str>,
}

#[derive(Redact, Deserialize)]
struct Database {
    #[redact(show, because = "a host of ours")]
    host: String,
    #[redact(show, because = "a service, not a person")]
    user: String,
    #[serde(deserialize_with = "secret")]
    password: Secret<str>,
}

/// Where a secret comes from: `{ "env": "NAME" }`, `{ "file": "PATH" }` or `{ "value": ".." }`.
#[derive(Deserialize)]
#[serde(rename_all = "lowercase")]
enum Origin {
    Env(String),
    File(PathBuf),
    Value(Secret<str>),
}

impl Origin {
    fn read(self) -> Result<Secret<str>, SecretError> {
        match self {
            Self::Env(name) => Secret::from_env(&name),
            Self::File(path) => Secret::from_file(path),
            Self::Value(secret) => Ok(secret),
        }
    }
}

fn secret<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Secret<str>, D::Error> {
    // Whoever writes the secret itself where its origin belongs must not find it in the error.
    let origin: Origin = de::scrubbed(deserializer)?;
    origin.read().map_err(D::Error::custom)
}

fn main() -> ExitCode {
    let path = env::args_os().nth(1).unwrap_or_else(|| SHIPPED.into());
    match load(Path::new(&path)) {
        Ok(config) => {
            println!("{config:#?}");
            // Secrets compare in constant time, and have no `==`.
            let presented = Secret::from("sk_live_guess");
            println!("key accepted: {}", bool::from(config.api_key.ct_eq(&presented)));
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Reads a configuration, and the secrets that it names.
pub(crate) fn load(path: &Path) -> io::Result<Config> {
    // Held as a secret, since it may have some in it. A reader handed to `serde_json` would do as
    // well under this allocator, and leave copies without it.
    let text = Secret::<str>::from_file(path).map_err(io::Error::other)?;
    Ok(serde_json::from_str(text.expose_secret())?)
}
