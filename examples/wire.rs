//! One type for the database, the peer service and the log: in clear where it is said, and decided
//! everywhere else.
//!
//! ```text
//! cargo run --example wire
//! ```

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use redact::{Redact, Secret, Sensitive, mask, wire};
use serde::{Deserialize, Serialize};

#[derive(Redact, Deserialize)]
#[redact(wire)]
#[serde(rename_all = "camelCase")]
struct Account {
    number: u64,
    #[redact(mask = mask::Email)]
    email: String,
    // The function is for the two that read and write in clear: the log has the mask.
    #[redact(mask = mask::Date)]
    #[serde(with = "compact")]
    born_on: String,
    // Its type has decided: `[SECRET]` for a reader, the token for the database.
    reset_token: Secret<str>,
    recovery: Vec<Sensitive<String, mask::Phone>>,
    // Derives `Wire` as well: a type within is not redacted on its way to the database.
    address: Address,
    // A type of others, which has a `Serialize` and no `Wire`.
    #[redact(omit, wire = serde)]
    cart: vendor::Cart,
    // What nobody needs to store is left out by serde.
    #[redact(omit)]
    #[serde(skip)]
    connection: Option<u32>,
}

#[derive(Redact, Deserialize)]
#[redact(wire)]
struct Address {
    #[redact]
    street: String,
    #[redact(show, because = "the warehouse is chosen by it")]
    country: String,
}

mod vendor {
    use super::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    pub(crate) struct Cart {
        pub(crate) items: Vec<u32>,
    }
}

/// A date without its hyphens.
mod compact {
    use serde::{Deserialize, Deserializer, Serializer, de};

    pub(crate) fn serialize<S: Serializer>(date: &str, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&date.replace('-', ""))
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(de: D) -> Result<String, D::Error> {
        let text = String::deserialize(de)?;
        match (text.get(..4), text.get(4..6), text.get(6..)) {
            (Some(year), Some(month), Some(day)) => Ok(format!("{year}-{month}-{day}")),
            _ => Err(de::Error::custom("a date has eight digits")),
        }
    }
}

fn main() {
    let account = Account {
        number: 7,
        email: "jane.doe@example.com".to_owned(),
        born_on: "1987-05-23".to_owned(),
        reset_token: Secret::from("b7d1-44f0"),
        recovery: vec![Sensitive::new("+49 151 2345 6789".to_owned())],
        address: Address { street: "Hauptstr. 5".to_owned(), country: "DE".to_owned() },
        cart: vendor::Cart { items: vec![4, 8] },
        connection: Some(11),
    };

    // The log, which takes whatever has a `Debug` or a `Serialize`.
    println!("{account:#?}");
    println!("{}", serde_json::to_string(&account).expect(STRING_KEYS));

    // The peer service, in JSON.
    let json = serde_json::to_string(&wire(&account)).expect(STRING_KEYS);
    println!("{json}");

    // The database, in a format without names. What comes back is what was stored.
    let row = postcard::to_allocvec(&wire(&account)).expect("memory does not run out");
    let read: Account = postcard::from_bytes(&row).expect("it was written a line ago");
    println!("{} bytes, from which comes {}", row.len(), read.email);
    assert_eq!(read.reset_token.expose_secret(), account.reset_token.expose_secret());
    assert_eq!(read.recovery, account.recovery);
    assert_eq!(read.born_on, account.born_on);
    assert_eq!(read.cart, account.cart);

    // Neither of these compiles: what is in clear refuses to be formatted.
    // println!("{:?}", wire(&account));
    // println!("{}", wire(&account));
}

const STRING_KEYS: &str = "it has string keys alone";
