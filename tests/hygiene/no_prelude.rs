//! Where not even `Option` and `Ok` are in scope.

use ::redact::{Redact, class, mask};

#[derive(Redact)]
#[redact(wire)]
#[redact(display = "{id} <{email}>", class = class::USER)]
struct Customer<'a, T, const N: usize> {
    id: u32,
    #[redact(mask = mask::Email, class = class::USER_CONTACT_EMAIL)]
    email: ::std::string::String,
    #[redact(pseudonym = "login", text = "[LOGIN]")]
    login: &'a str,
    #[redact(show, because = "tells the shops apart")]
    shop: ::std::string::String,
    #[redact(mask = mask::Phone, keys(show))]
    phones: ::std::collections::BTreeMap<u32, ::std::string::String>,
    #[redact(omit)]
    cache: [u8; N],
    #[redact]
    notes: ::std::vec::Vec<u8>,
    items: ::std::vec::Vec<T>,
}

#[derive(Redact)]
#[redact(wire)]
#[serde(tag = "kind", rename_all = "camelCase")]
enum Contact {
    #[redact(display = "mail to {address}")]
    MailTo {
        #[redact(mask = mask::Email)]
        #[serde(rename = "to", skip_serializing_if = "::std::string::String::is_empty")]
        address: ::std::string::String,
        #[redact(show)]
        #[serde(serialize_with = "doubled")]
        weight: u32,
    },
    #[redact(display = "nobody")]
    Nobody,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde passes a reference")]
fn doubled<S: ::serde::Serializer>(
    weight: &u32,
    serializer: S,
) -> ::std::result::Result<S::Ok, S::Error> {
    serializer.serialize_u32(weight * 2)
}

#[derive(Redact)]
#[redact(wire)]
struct Unit;

#[derive(Redact)]
#[redact(wire)]
struct Pair(u32, #[redact] ::std::string::String);

#[derive(Redact)]
#[redact(wire)]
enum Never {}

#[::std::prelude::v1::test]
fn a_struct_is_seen_as_decided() {
    let customer = Customer {
        id: 7,
        email: ::std::convert::From::from("jane@example.com"),
        login: "ada",
        shop: ::std::convert::From::from("Berlin"),
        phones: ::std::convert::From::from([(1, ::std::convert::From::from("+49 30 1234567"))]),
        cache: [1, 2],
        notes: ::std::vec![3],
        items: ::std::vec![4_u16],
    };
    ::std::assert_eq!(
        ::std::format!("{customer:?}"),
        "Customer { id: 7, email: j***@***.com, login: [LOGIN], shop: \"Berlin\", \
         phones: {1: ***67}, notes: [REDACTED], items: [4], .. }",
    );
    ::std::assert_eq!(::std::format!("{customer}"), "7 <j***@***.com>");
    ::std::assert_eq!(
        ::serde_json::to_string(&::redact::wire(&customer)).unwrap(),
        r#"{"id":7,"email":"jane@example.com","login":"ada","shop":"Berlin","phones":{"1":"+49 30 1234567"},"cache":[1,2],"notes":[3],"items":[4]}"#,
    );
    ::std::assert_eq!(
        ::serde_json::to_string(&customer).unwrap(),
        r#"{"id":7,"email":"j***@***.com","login":"[LOGIN]","shop":"Berlin","phones":{"1":"***67"},"notes":"[REDACTED]","items":[4]}"#,
    );
}

#[::std::prelude::v1::test]
fn an_enum_is_seen_as_decided() {
    let address = ::std::convert::From::from("jane@example.com");
    let mail = Contact::MailTo { address, weight: 2 };
    ::std::assert_eq!(::std::format!("{mail:?}"), "MailTo { address: j***@***.com, weight: 2 }");
    ::std::assert_eq!(
        ::std::format!("{mail}, {}", Contact::Nobody),
        "mail to j***@***.com, nobody"
    );
    ::std::assert_eq!(
        ::serde_json::to_string(&::redact::wire(&mail)).unwrap(),
        r#"{"kind":"mailTo","to":"jane@example.com","weight":4}"#,
    );
    ::std::assert_eq!(
        ::serde_json::to_string(&[mail, Contact::Nobody]).unwrap(),
        r#"[{"kind":"mailTo","to":"j***@***.com","weight":4},{"kind":"nobody"}]"#,
    );
}

#[::std::prelude::v1::test]
fn small_types_are_seen_as_decided() {
    let pair = Pair(1, ::std::convert::From::from("hidden"));
    ::std::assert_eq!(::std::format!("{Unit:?} {pair:?}"), "Unit Pair(1, [REDACTED])");
    ::std::assert_eq!(
        ::serde_json::to_string(&(Unit, pair)).unwrap(),
        r#"[null,[1,"[REDACTED]"]]"#
    );
    let none: ::std::option::Option<Never> = ::std::option::Option::None;
    ::std::assert_eq!(::std::format!("{none:?}"), "None");
}
