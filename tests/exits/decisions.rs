//! The decisions a field can carry, each on one field with a word in it that occurs nowhere else,
//! and what may be seen of it.

use std::collections::BTreeMap;
use std::error::Error;

use redact::mask::{self, Bucket};
use redact::{Redact, Secret, Sensitive, class};
use serde::Serialize;

/// A type with one decision, at any exit.
pub(crate) trait Subject: Error {
    fn json(&self) -> String;
    fn binary(&self) -> Vec<u8>;
}

impl<T: Error + Serialize> Subject for T {
    fn json(&self) -> String {
        serde_json::to_string(self).unwrap()
    }

    fn binary(&self) -> Vec<u8> {
        postcard::to_allocvec(self).unwrap()
    }
}

/// No two are equal, so that `assert_eq!` fails over any of them.
impl PartialEq for dyn Subject + '_ {
    fn eq(&self, _other: &Self) -> bool {
        false
    }
}

/// A decision, and what may be seen of the value.
pub(crate) struct Decision {
    pub(crate) name: &'static str,
    pub(crate) subject: Box<dyn Subject>,
    /// What stands in the value and must be seen nowhere, unless the decision is to show.
    pub(crate) canaries: &'static [&'static str],
    pub(crate) is_shown: bool,
    /// `{:?}`
    pub(crate) debug: &'static str,
    /// `{:#?}`
    pub(crate) pretty: &'static str,
    /// `{:>40?}`, where the width reaches a value that is shown.
    pub(crate) wide: &'static str,
    /// `{:.3?}`, where the precision reaches a value that is shown.
    pub(crate) precise: &'static str,
    /// `{}`
    pub(crate) display: &'static str,
    pub(crate) json: &'static str,
    pub(crate) binary: &'static [u8],
}

macro_rules! decisions {
    ($(
        $Name:ident {
            $(#[$attr:meta])* $value:ident: $T:ty = $init:expr, $kind:ident $canaries:tt
        }
        $debug:literal
        $pretty:literal
        $template:literal => $display:literal
        $json:literal
        $binary:literal
        $(@wide $wide:literal)?
        $(@precise $precise:literal)?
    )*) => {
        $(
            #[derive(Redact)]
            #[redact(display = $template)]
            struct $Name {
                $(#[$attr])* $value: $T,
            }

            impl Error for $Name {}
        )*

        pub(crate) fn all() -> Vec<Decision> {
            vec![$(Decision {
                name: stringify!($Name),
                subject: Box::new($Name { $value: $init }),
                canaries: &$canaries,
                is_shown: kind::$kind,
                debug: $debug,
                pretty: $pretty,
                wide: [$debug $(, $wide)?].last().unwrap(),
                precise: [$debug $(, $precise)?].last().unwrap(),
                display: $display,
                json: $json,
                binary: $binary,
            }),*]
        }
    };
}

mod kind {
    #![expect(non_upper_case_globals, reason = "they are words of the table")]

    pub(super) const shows: bool = true;
    pub(super) const hides: bool = false;
}

decisions! {
    SilentNumber { visits: u32 = 42_107, shows ["42107"] }
    "SilentNumber { visits: 42107 }"
    "SilentNumber {\n    visits: 42107,\n}"
    "<{visits}>" => "<42107>"
    r#"{"visits":42107}"#
    b"\xfb\xc8\x02"
    @wide "SilentNumber { visits:                                    42107 }"

    SilentFraction { ratio: f64 = 0.406_25, shows ["0.4"] }
    "SilentFraction { ratio: 0.40625 }"
    "SilentFraction {\n    ratio: 0.40625,\n}"
    "<{ratio:.2}>" => "<0.41>"
    r#"{"ratio":0.40625}"#
    b"\0\0\0\0\0\0\xda\x3f"
    @wide "SilentFraction { ratio:                                  0.40625 }"
    @precise "SilentFraction { ratio: 0.406 }"

    Shown { #[redact(show, because = "a test")] text: String = "axolotl".into(), shows ["axolotl"] }
    "Shown { text: \"axolotl\" }"
    "Shown {\n    text: \"axolotl\",\n}"
    "<{text:>9}>" => "<  axolotl>"
    r#"{"text":"axolotl"}"#
    b"\x07axolotl"

    Hidden { #[redact] text: String = "badger".into(), hides ["badger"] }
    "Hidden { text: [REDACTED] }"
    "Hidden {\n    text: [REDACTED],\n}"
    "<{text}>" => "<[REDACTED]>"
    r#"{"text":"[REDACTED]"}"#
    b"\x0a[REDACTED]"

    HiddenBlob { #[redact] blob: Vec<u8> = b"capybara".to_vec(), hides ["capybara", "99, 97, 112"] }
    "HiddenBlob { blob: [REDACTED] }"
    "HiddenBlob {\n    blob: [REDACTED],\n}"
    "<{blob}>" => "<[REDACTED]>"
    r#"{"blob":"[REDACTED]"}"#
    b"\x0a[REDACTED]"

    HiddenNumber { #[redact] pin: u32 = 73_519, hides ["73519", "73_519", "73,519"] }
    "HiddenNumber { pin: [REDACTED] }"
    "HiddenNumber {\n    pin: [REDACTED],\n}"
    "<{pin:.1}>" => "<[REDACTED]>"
    r#"{"pin":"[REDACTED]"}"#
    b"\x0a[REDACTED]"

    HiddenOption { #[redact] text: Option<String> = Some("dingo".into()), hides ["dingo", "Some"] }
    "HiddenOption { text: [REDACTED] }"
    "HiddenOption {\n    text: [REDACTED],\n}"
    "<{text}>" => "<[REDACTED]>"
    r#"{"text":"[REDACTED]"}"#
    b"\x0a[REDACTED]"

    HiddenText { #[redact(text = "[NOTE]")] text: String = "echidna".into(), hides ["echidna"] }
    "HiddenText { text: [NOTE] }"
    "HiddenText {\n    text: [NOTE],\n}"
    "<{text}>" => "<[NOTE]>"
    r#"{"text":"[NOTE]"}"#
    b"\x06[NOTE]"

    Masked {
        #[redact(mask = mask::Email)]
        email: String = "ferret.fox@gazelle.com".into(), hides ["erret", "gazelle"]
    }
    "Masked { email: f***@***.com }"
    "Masked {\n    email: f***@***.com,\n}"
    "<{email:>40}>" => "<f***@***.com>"
    r#"{"email":"f***@***.com"}"#
    b"\x0cf***@***.com"

    MaskedWithText {
        #[redact(mask = mask::Email, text = "[MAIL]")]
        email: String = "hamster, no address".into(), hides ["amster"]
    }
    "MaskedWithText { email: [MAIL] }"
    "MaskedWithText {\n    email: [MAIL],\n}"
    "<{email}>" => "<[MAIL]>"
    r#"{"email":"[MAIL]"}"#
    b"\x06[MAIL]"

    MaskedNumber { #[redact(mask = AGE)] age: u32 = 38_211, hides ["38211", "38_211"] }
    "MaskedNumber { age: >=65 }"
    "MaskedNumber {\n    age: >=65,\n}"
    "<{age}>" => "<>=65>"
    r#"{"age":">=65"}"#
    b"\x04>=65"

    MaskedSome {
        #[redact(mask = mask::Name)] name: Option<String> = Some("Iguana Ibis".into()), hides ["guana", "bis"]
    }
    "MaskedSome { name: Some(I*** I***) }"
    "MaskedSome {\n    name: Some(\n        I*** I***,\n    ),\n}"
    "<{name}>" => "<Some(I*** I***)>"
    r#"{"name":"I*** I***"}"#
    b"\x01\x09I*** I***"

    MaskedNone { #[redact(mask = mask::Name)] name: Option<String> = None, hides [] }
    "MaskedNone { name: None }"
    "MaskedNone {\n    name: None,\n}"
    "<{name}>" => "<None>"
    r#"{"name":null}"#
    b"\x00"

    MaskedVec {
        #[redact(mask = mask::Keep::first(2))]
        tags: Vec<String> = vec!["jackal".into(), "kea".into()], hides ["ckal", "kea"]
    }
    "MaskedVec { tags: [ja***, [REDACTED]] }"
    "MaskedVec {\n    tags: [\n        ja***,\n        [REDACTED],\n    ],\n}"
    "<{tags}>" => "<[ja***, [REDACTED]]>"
    r#"{"tags":["ja***","[REDACTED]"]}"#
    b"\x02\x05ja***\x0a[REDACTED]"

    MaskedMap {
        #[redact(mask = mask::Phone, keys(show))]
        phones: BTreeMap<u16, String> = [(7, "+44 20 7946 0958".into())].into(), hides ["7946", "+44"]
    }
    "MaskedMap { phones: {7: ***58} }"
    "MaskedMap {\n    phones: {\n        7: ***58,\n    },\n}"
    "<{phones}>" => "<{7: ***58}>"
    r#"{"phones":{"7":"***58"}}"#
    b"\x01\x07\x05***58"
    @wide "MaskedMap { phones: {                                       7: ***58} }"

    MaskedMapAndKeys {
        #[redact(mask = mask::Hidden, keys(mask = mask::Keep::last(2)))]
        rights: BTreeMap<String, String> = [("lemming".into(), "may pay".into())].into(),
        hides ["lemmi", "may pay"]
    }
    "MaskedMapAndKeys { rights: {***ng: [REDACTED]} }"
    "MaskedMapAndKeys {\n    rights: {\n        ***ng: [REDACTED],\n    },\n}"
    "<{rights}>" => "<{***ng: [REDACTED]}>"
    r#"{"rights":{"***ng":"[REDACTED]"}}"#
    b"\x01\x05***ng\x0a[REDACTED]"

    Pseudonym { #[redact(pseudonym = "login")] login: String = "marmot".into(), hides ["marmot"] }
    "Pseudonym { login: [REDACTED] }"
    "Pseudonym {\n    login: [REDACTED],\n}"
    "<{login}>" => "<[REDACTED]>"
    r#"{"login":"[REDACTED]"}"#
    b"\x0a[REDACTED]"

    Classed {
        #[redact(mask = mask::Card, class = class::USER_FINANCIAL_CREDIT_CARD)]
        number: String = "4012 8888 8888 1881".into(), hides ["4012", "8888", "user.financial"]
    }
    "Classed { number: ****1881 }"
    "Classed {\n    number: ****1881,\n}"
    "<{number}>" => "<****1881>"
    r#"{"number":"****1881"}"#
    b"\x08****1881"

    Omitted { #[redact(omit)] cache: String = "narwhal".into(), hides ["narwhal", "cache"] }
    "Omitted { .. }"
    "Omitted { .. }"
    "<>" => "<>"
    "{}"
    b""

    SecretText { password: Secret<str> = Secret::from("ocelot"), hides ["ocelot"] }
    "SecretText { password: [SECRET] }"
    "SecretText {\n    password: [SECRET],\n}"
    "<{password:.2}>" => "<[SECRET]>"
    r#"{"password":"[SECRET]"}"#
    b"\x08[SECRET]"

    SecretBytes {
        key: Secret<[u8]> = Secret::from(b"panda".as_slice()), hides ["panda", "112, 97, 110"]
    }
    "SecretBytes { key: [SECRET] }"
    "SecretBytes {\n    key: [SECRET],\n}"
    "<{key}>" => "<[SECRET]>"
    r#"{"key":"[SECRET]"}"#
    b"\x08[SECRET]"

    SecretOption { token: Option<Secret<str>> = Some(Secret::from("quokka")), hides ["quokka"] }
    "SecretOption { token: Some([SECRET]) }"
    "SecretOption {\n    token: Some(\n        [SECRET],\n    ),\n}"
    "<{token}>" => "<Some([SECRET])>"
    r#"{"token":"[SECRET]"}"#
    b"\x01\x08[SECRET]"

    SensitiveText { text: Sensitive<String> = Sensitive::new("raccoon".into()), hides ["raccoon"] }
    "SensitiveText { text: [REDACTED] }"
    "SensitiveText {\n    text: [REDACTED],\n}"
    "<{text}>" => "<[REDACTED]>"
    r#"{"text":"[REDACTED]"}"#
    b"\x0a[REDACTED]"

    SensitiveLink {
        link: Sensitive<Option<&'static str>, mask::Url> =
            Sensitive::new(Some("https://serval:pw@tapir.example/unicorn")),
        hides ["serval", "tapir", "unicorn"]
    }
    "SensitiveLink { link: Some(https://***) }"
    "SensitiveLink {\n    link: Some(\n        https://***,\n    ),\n}"
    "<{link}>" => "<Some(https://***)>"
    r#"{"link":"https://***"}"#
    b"\x01\x0bhttps://***"

    HiddenByItsType {
        badges: (Badge, Event) = (Badge { name: "yak".into() }, Event::Seen { place: "zebra".into() }),
        hides ["yak", "zebra"]
    }
    "HiddenByItsType { badges: (Badge { name: [REDACTED] }, Seen { place: [REDACTED] }) }"
    "HiddenByItsType {
    badges: (
        Badge {
            name: [REDACTED],
        },
        Seen {
            place: [REDACTED],
        },
    ),
}"
    "<{badges}>" => "<(Badge { name: [REDACTED] }, Seen { place: [REDACTED] })>"
    r#"{"badges":[{"name":"[REDACTED]"},{"Seen":{"place":"[REDACTED]"}}]}"#
    b"\x0a[REDACTED]\x00\x0a[REDACTED]"

    Nested {
        inner: Vec<Account> = vec![Account::default(), Account::Closed],
        hides ["vulture", "wombat", "xerus"]
    }
    "Nested { inner: [Open { id: 7, iban: GB***5432, owner: Owner([REDACTED], v***@***.com) }, Closed] }"
    "Nested {
    inner: [
        Open {
            id: 7,
            iban: GB***5432,
            owner: Owner(
                [REDACTED],
                v***@***.com,
            ),
        },
        Closed,
    ],
}"
    "<{inner}>" => "<[Open { id: 7, iban: GB***5432, owner: Owner([REDACTED], v***@***.com) }, Closed]>"
    r#"{"inner":[{"state":"open","id":7,"iban":"GB***5432","owner":["[REDACTED]","v***@***.com"]},{"state":"closed"}]}"#
    b"\x02\x04open\x07\x09GB***5432\x0a[REDACTED]\x0cv***@***.com\x06closed"
    @wide "Nested { inner: [Open { id:                                        7, iban: GB***5432, owner: Owner([REDACTED], v***@***.com) }, Closed] }"
}

const AGE: Bucket = Bucket::new(&[18, 65]);

#[derive(Redact)]
#[redact]
struct Badge {
    name: String,
}

#[derive(Redact)]
enum Event {
    #[redact]
    Seen { place: String },
}

#[derive(Redact)]
#[serde(tag = "state", rename_all = "snake_case")]
enum Account {
    Open {
        id: u32,
        #[redact(mask = mask::Iban)]
        iban: String,
        owner: Owner,
    },
    Closed,
}

impl Default for Account {
    fn default() -> Self {
        Self::Open {
            id: 7,
            iban: "GB82 WEST 1234 5698 7654 32".into(),
            owner: Owner("wombat".into(), "vulture@xerus.example.com".into()),
        }
    }
}

#[derive(Redact)]
struct Owner(#[redact] String, #[redact(mask = mask::Email)] String);
