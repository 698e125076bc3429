//! Where the type, its fields and their decisions are fragments of a macro.

use std::collections::BTreeMap;

use redact::{Redact, class, mask};

macro_rules! record {
    (
        $(#[$outer:meta])*
        $vis:vis struct $Name:ident<$lifetime:lifetime> [$template:literal] {
            $shown:ident: $Shown:ty,
            $masked:ident: $Masked:ty = $mask:expr;
            $classed:ident: $Classed:ty = $class:path;
            $hidden:ident: $Hidden:ty = $marker:literal;
            $map:ident: $Map:ty = $keys:tt;
            $($(#[$inner:meta])* $rest:ident: $Rest:ty,)*
        }
    ) => {
        #[derive(Redact)]
        #[redact(wire)]
        $(#[$outer])*
        #[redact(display = $template)]
        $vis struct $Name<$lifetime> {
            #[redact(show)]
            $shown: $Shown,
            #[redact(mask = $mask, text = $marker)]
            $masked: $Masked,
            #[redact(pseudonym, class = $class)]
            $classed: $Classed,
            #[redact(text = $marker)]
            $hidden: $Hidden,
            #[redact(mask = mask::Phone, keys(mask = $mask))]
            $map: BTreeMap<$Map, String>,
            $($(#[$inner])* $rest: $Rest,)*
            borrowed: &$lifetime u32,
            tokens: [u16; $keys],
        }
    };
}

record! {
    /// A customer.
    #[serde(rename_all = "camelCase")]
    pub(crate) struct Customer<'a> ["{user_id} <{email}>"] {
        user_id: String,
        email: Option<&'static str> = mask::Email;
        login: Vec<String> = class::USER_ACCOUNT_USERNAME;
        notes: Vec<u8> = "[NOTES]";
        phones: String = 2;
        #[redact(mask = mask::Keep::last(2))]
        #[serde(rename = "NR")]
        number: String,
        #[redact(omit)]
        cache: Vec<u8>,
    }
}

macro_rules! outcome {
    ($Name:ident { $($Variant:ident($Inner:ty) => $text:literal),* $(,)? }) => {
        #[derive(Redact)]
        enum $Name {
            $(#[redact(display = $text)] $Variant(#[redact] $Inner),)*
        }
    };
}

outcome! { Failure { Disk(String) => "disk", Network(std::io::Error) => "network", } }

macro_rules! number {
    ($Name:ident, $field:ident, $Number:ty) => {
        #[derive(Redact)]
        #[redact(wire)]
        struct $Name {
            $field: $Number,
        }
    };
}

number!(Visits, count, u64);

/// The type is defined where it is used.
macro_rules! shown_inside {
    ($($field:ident: $value:expr),*) => {{
        #[derive(Redact)]
        #[redact(wire)]
        #[redact]
        struct Inside<'a> {
            $($field: &'a str,)*
        }
        format!("{:?}", Inside { $($field: $value,)* })
    }};
}

fn customer(count: &u32) -> Customer<'_> {
    Customer {
        user_id: "u-1".to_owned(),
        email: Some("jane@example.com"),
        login: vec!["ada".to_owned()],
        notes: vec![1],
        phones: BTreeMap::from([("jane@example.com".to_owned(), "+49 30 1234567".to_owned())]),
        number: "1234567".to_owned(),
        cache: vec![2],
        borrowed: count,
        tokens: [4, 5],
    }
}

#[test]
fn a_struct_of_fragments_is_seen_as_decided() {
    let customer = customer(&3);
    assert_eq!(
        format!("{customer:?}"),
        "Customer { user_id: \"u-1\", email: Some(j***@***.com), login: [[REDACTED]], \
         notes: [NOTES], phones: {j***@***.com: ***67}, number: ***67, borrowed: 3, \
         tokens: [4, 5], .. }",
    );
    assert_eq!(customer.to_string(), "u-1 <Some(j***@***.com)>");
    assert_eq!(
        serde_json::to_string(&customer).unwrap(),
        r#"{"userId":"u-1","email":"j***@***.com","login":["[REDACTED]"],"notes":"[NOTES]","phones":{"j***@***.com":"***67"},"NR":"***67","borrowed":3,"tokens":[4,5]}"#,
    );
}

#[test]
fn an_enum_of_fragments_is_seen_as_decided() {
    let failures = [
        Failure::Disk("/home/ada".to_owned()),
        Failure::Network(std::io::Error::other("10.0.0.7")),
    ];
    assert_eq!(format!("{failures:?}"), "[Disk([REDACTED]), Network([REDACTED])]");
    assert_eq!(failures.map(|failure| failure.to_string()), ["disk", "network"]);
}

#[test]
fn types_inside_of_functions_are_seen_as_decided() {
    assert_eq!(format!("{:?}", Visits { count: 7 }), "Visits { count: 7 }");
    assert_eq!(
        shown_inside!(name: "Ada", city: "London"),
        "Inside { name: [REDACTED], city: [REDACTED] }"
    );
}
