//! What the kit fills a type with.

use std::collections::BTreeMap;
use std::net::{IpAddr, SocketAddr};
use std::num::NonZeroU8;

use redact::testing::canaries;
use serde::Deserialize;
use serde_json::Value;

/// Places and texts, as the type asked for them.
fn leaves<T: serde::de::DeserializeOwned>() -> Vec<(String, String)> {
    let canaries = canaries::<T>().unwrap_or_else(|error| panic!("{error}"));
    let leaves = canaries.leaves().iter();
    leaves.map(|leaf| (leaf.path().to_owned(), leaf.text().to_owned())).collect()
}

fn paths<T: serde::de::DeserializeOwned>() -> Vec<String> {
    leaves::<T>().into_iter().map(|(path, _)| path).collect()
}

fn refusal<T: serde::de::DeserializeOwned>() -> String {
    canaries::<T>().map(|_| ()).unwrap_err().to_string()
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "they are there to be filled")]
struct Customer {
    name: String,
    email: String,
    phones: Vec<String>,
    card: Option<Card>,
    born_on: String,
    last_seen_from: IpAddr,
    listen: SocketAddr,
    contacts: BTreeMap<String, u32>,
    status: Status,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "they are there to be filled")]
struct Card {
    number: String,
    iban: String,
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "they are there to be filled")]
enum Status {
    Paid { at: String },
    Open,
}

#[test]
fn each_leaf_has_a_place_and_a_text_of_its_own() {
    let leaves = leaves::<Customer>();
    let told: Vec<_> = leaves.iter().map(|(path, text)| format!("{path} = {text}")).collect();
    assert_eq!(
        told,
        [
            "name = Juzaxuwu Kivaveke",
            "email = w3o8m3m2m2@d9d6o5g9.example.com",
            "phones[0] = +9994159989162",
            "phones[1] = +9992214540072",
            "card.number = 4000002978251591",
            "card.iban = DE54976478096930360449",
            "born_on = 1989-11-23",
            "last_seen_from = 192.0.2.250",
            "listen = 192.0.2.231:8443",
            "contacts{key} = x9w3x4b5q9d6y9i2q7u5k7k6h3f6h3d5e2e4",
            "contacts{value} = 1931664109",
            "status::Paid.at = 1971-12-01T04:23:24Z",
        ],
    );
}

#[test]
fn the_same_type_is_filled_with_the_same() {
    assert_eq!(leaves::<Customer>(), leaves::<Customer>());
}

#[test]
fn no_text_shares_five_characters_with_another_but_for_its_format() {
    let all = leaves::<Vec<Customer>>();
    for (at, (path, text)) in all.iter().enumerate() {
        let others: Vec<_> = all.iter().enumerate().filter(|(other, _)| *other != at).collect();
        let is_own = |run: &&[u8]| {
            let run = std::str::from_utf8(run).unwrap();
            !others.iter().any(|(_, (_, other))| other.contains(run))
        };
        assert!(text.as_bytes().windows(5).any(|run| is_own(&run)), "{path} = {text}");
    }
}

#[test]
fn what_a_type_accepts_is_found() {
    assert_eq!(paths::<(IpAddr, NonZeroU8, char, bool, f32, Value)>(), ["0", "1", "2", "4", "5"]);
}

#[test]
fn a_number_in_a_range_is_found() {
    #[derive(Deserialize)]
    #[serde(try_from = "u32")]
    struct Percent;

    impl TryFrom<u32> for Percent {
        type Error = String;

        fn try_from(number: u32) -> Result<Self, String> {
            if number <= 100 { Ok(Self) } else { Err(format!("{number} is more than all")) }
        }
    }

    #[derive(Deserialize)]
    #[expect(dead_code, reason = "they are there to be filled")]
    struct Load {
        cpu: Percent,
        memory: Option<Percent>,
        by_core: Vec<Percent>,
    }

    assert_eq!(paths::<Load>(), ["cpu", "memory", "by_core[0]", "by_core[1]"]);
}

#[test]
fn bytes_are_one_leaf() {
    assert_eq!(
        paths::<BTreeMap<String, (Vec<u8>, [u8; 16])>>(),
        ["{key}", "{value}.0", "{value}.1"]
    );
}

#[test]
fn what_nothing_fits_is_named_with_what_its_type_said() {
    #[derive(Deserialize)]
    #[expect(dead_code, reason = "they are there to be filled")]
    struct Parcel {
        weights: Vec<Size>,
    }

    #[derive(Deserialize)]
    #[serde(try_from = "String")]
    struct Size;

    impl TryFrom<String> for Size {
        type Error = &'static str;

        fn try_from(_text: String) -> Result<Self, Self::Error> {
            Err("no such size")
        }
    }

    assert_eq!(refusal::<Parcel>(), "no canary fits `weights[0]`: no such size");
    assert_eq!(refusal::<Size>(), "no canary fits the value itself: no such size");
}

#[test]
fn a_type_that_does_not_end_is_refused() {
    #[derive(Deserialize)]
    #[expect(dead_code, reason = "it is there to be filled")]
    struct Endless {
        next: Box<Endless>,
    }

    let told = "no canary fits the value itself: it lies in itself without an end";
    assert_eq!(refusal::<Endless>(), told);
}

#[test]
fn a_type_without_values_is_refused() {
    #[derive(Deserialize)]
    enum Never {}

    assert_eq!(refusal::<(u32, Option<Never>)>(), "no canary fits `1`: it has no variants");
}
