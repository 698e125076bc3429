//! What is stored in clear comes back as it was.

use redact::{Redact, Secret, Sensitive, mask, wire};
use serde::Deserialize;

#[derive(Deserialize, Redact)]
#[redact(wire)]
#[serde(rename_all = "camelCase")]
struct Account {
    #[redact(mask = mask::Keep::last(4))]
    phone_number: Option<String>,
    #[redact(omit)]
    cache: Vec<u8>,
    email: Sensitive<String, mask::Email>,
    password: Secret<str>,
    contacts: Vec<Contact>,
}

#[derive(Deserialize, PartialEq, Redact)]
#[redact(wire)]
enum Contact {
    Nobody,
    Person {
        #[redact]
        name: String,
    },
    Pair(#[redact] String, #[redact(omit)] char),
}

fn account() -> Account {
    let name = "Ada".to_owned();
    Account {
        phone_number: Some("+49 151 2345 6789".to_owned()),
        cache: vec![0, 255],
        email: Sensitive::new("jane@example.com".to_owned()),
        password: Secret::from("hunter2"),
        contacts: vec![
            Contact::Nobody,
            Contact::Person { name: name.clone() },
            Contact::Pair(name, 'x'),
        ],
    }
}

#[track_caller]
fn assert_same(found: &Account) {
    let account = account();
    assert_eq!(found.phone_number, account.phone_number);
    assert_eq!(found.cache, account.cache);
    assert_eq!(found.email, account.email);
    assert_eq!(found.password.expose_secret(), account.password.expose_secret());
    assert_eq!(found.contacts, account.contacts);
}

#[test]
fn in_json() {
    let json = serde_json::to_string(&wire(&account())).unwrap();
    assert_eq!(
        json,
        r#"{"phoneNumber":"+49 151 2345 6789","cache":[0,255],"email":"jane@example.com","password":"hunter2","contacts":["Nobody",{"Person":{"name":"Ada"}},{"Pair":["Ada","x"]}]}"#,
    );
    assert_same(&serde_json::from_str(&json).unwrap());
}

#[test]
fn in_postcard() {
    let bytes = postcard::to_allocvec(&wire(&account())).unwrap();
    assert_same(&postcard::from_bytes(&bytes).unwrap());
}
