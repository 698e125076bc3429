//! Types that leak, each at one exit alone, and the words in which the kit says so.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::{self, Debug, Display, Formatter, Write};

use redact::mask::Output;
use redact::testing::{Exits, assert_no_leak};
use redact::{Mask, Policy, Redact, Sink};
use serde::{Deserialize, Serialize, Serializer};

use crate::panic_message;

#[test]
fn in_debug() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Login {
        #[redact]
        user: String,
        attempts: u32,
    }

    impl Debug for Login {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            write!(f, "{} after {} attempts", self.user, self.attempts)
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        "\
`Login` shows what it has not decided to show

user: 36 of 36 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7 after 1809693036 attempts

attempts: 10 of 10 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`, under a policy that hides everything
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7 after 1809693036 attempts
",
    );
}

#[test]
fn in_pretty_debug_alone() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Login {
        #[redact]
        user: String,
    }

    impl Debug for Login {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            let user = if f.alternate() { &self.user } else { "[REDACTED]" };
            write!(f, "Login {{\n    user: {user},\n}}")
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        "\
`Login` shows what it has not decided to show

user: 36 of 36 characters can be seen, and no decision shows them
    by `{:#?}`
    user: x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7,
",
    );
}

#[test]
fn with_a_width_alone() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Login(#[redact] String);

    impl Debug for Login {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            match f.width() {
                Some(width) => write!(f, "{:width$}", self.0),
                None => f.write_str("Login"),
            }
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        "\
`Login` shows what it has not decided to show

the value itself: 36 of 36 characters can be seen, and no decision shows them
    by `{:64?}`
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}

#[test]
fn with_a_precision_alone() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Login(#[redact] String);

    impl Debug for Login {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            match f.precision() {
                Some(_) => f.pad(&self.0),
                None => f.write_str("Login"),
            }
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        "\
`Login` shows what it has not decided to show

the value itself: 36 of 36 characters can be seen, and no decision shows them
    by `{:.64?}`
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}

#[test]
fn in_display() {
    #[derive(Redact, Deserialize)]
    struct Login {
        #[redact]
        user: String,
    }

    impl Display for Login {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str(&self.user)
        }
    }

    assert_no_leak::<Login>();
    assert_eq!(
        panic_message(|| Exits::<Login>::new().display().assert_no_leak()),
        "\
`Login` shows what it has not decided to show

user: 36 of 36 characters can be seen, and no decision shows them
    by `{}`, `{:64}`, `{:.64}`
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}

#[test]
fn in_what_stands_in_a_template() {
    #[derive(Deserialize)]
    struct Login(String);

    impl Redact for Login {
        fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
            sink.hidden("[LOGIN]")
        }

        fn redact_display(&self, _policy: &Policy, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str(&self.0)
        }
    }

    assert_eq!(
        panic_message(|| Exits::<Login>::new().assert_no_leak()),
        "\
`Login` shows what it has not decided to show

the value itself: 36 of 36 characters can be seen, and no decision shows them
    by the template
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}

#[test]
fn in_json() {
    #[derive(Redact, Deserialize, Serialize)]
    #[redact(without(Serialize))]
    struct Login {
        #[redact]
        email: String,
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        r#"`Login` shows what it has not decided to show

email: 31 of 31 characters can be seen, and no decision shows them
    by JSON, a binary format
    {"email":"x5y8e7s6i6@i3h4n2w3.example.com"}
"#,
    );
}

#[test]
fn in_binary_formats_alone() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Serialize))]
    struct Login {
        #[redact]
        user: String,
    }

    impl Serialize for Login {
        fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
            let is_text = serializer.is_human_readable();
            serializer.serialize_str(if is_text { "[REDACTED]" } else { &self.user })
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        "\
`Login` shows what it has not decided to show

user: 36 of 36 characters can be seen, and no decision shows them
    by a binary format
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}

#[test]
fn in_the_chain_of_an_error() {
    #[derive(Redact, Deserialize)]
    #[redact(display = "the login failed")]
    struct LoginFailed {
        #[redact]
        cause: NotFound,
    }

    #[derive(Debug, Deserialize)]
    struct NotFound {
        user: String,
    }

    impl Display for NotFound {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            write!(f, "there is no user {}", self.user)
        }
    }

    impl Error for NotFound {}

    impl Error for LoginFailed {
        fn source(&self) -> Option<&(dyn Error + 'static)> {
            Some(&self.cause)
        }
    }

    assert_no_leak::<LoginFailed>();
    assert_eq!(
        panic_message(|| Exits::<LoginFailed>::new().error().assert_no_leak()),
        "\
`LoginFailed` shows what it has not decided to show

cause.user: 36 of 36 characters can be seen, and no decision shows them
    by its chain of sources
    there is no user x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}

#[test]
fn in_a_variant_that_is_not_the_first() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    enum Event {
        Started,
        Paid {
            #[redact]
            card: String,
        },
        Left(#[redact] String),
    }

    impl Debug for Event {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            match self {
                Self::Started => f.write_str("started"),
                Self::Paid { card } => write!(f, "paid with {card}"),
                Self::Left(_) => f.write_str("left"),
            }
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Event>),
        "\
`Event` shows what it has not decided to show

Event::Paid.card: 16 of 16 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    paid with 4000002930997489
",
    );
}

#[test]
fn in_an_optional_field_that_serde_does_not_tell() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Order {
        payment: Payment,
        #[serde(flatten)]
        buyer: Buyer,
    }

    #[derive(Redact, Deserialize)]
    #[serde(tag = "method")]
    enum Payment {
        Invoice,
        Card {
            #[redact]
            holder: Option<String>,
        },
    }

    #[derive(Redact, Deserialize)]
    struct Buyer {
        #[redact]
        phone: Option<String>,
    }

    impl Debug for Order {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            match &self.payment {
                Payment::Invoice => write!(f, "{:?}", self.buyer.phone),
                Payment::Card { holder } => write!(f, "{holder:?}"),
            }
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Order>),
        r#"`Order` shows what it has not decided to show

phone: 14 of 14 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    Some("+9995998916222")

payment.holder: 16 of 16 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    Some("Juzaxuwu Kivaveke")
"#,
    );
}

#[test]
fn inside_of_a_nested_collection() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Team {
        members: Vec<Option<Member>>,
    }

    #[derive(Redact, Deserialize)]
    struct Member {
        #[redact]
        emails: [Vec<String>; 2],
    }

    impl Debug for Team {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            let last = self.members.last().and_then(Option::as_ref);
            write!(f, "led by {:?}", last.map(|member| &member.emails[1][0]))
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Team>),
        r#"`Team` shows what it has not decided to show

members[1].emails.1[0]: 31 of 31 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    led by Some("a2x3v5j5z4@v2h7c5o7.example.com")
"#,
    );
}

#[test]
fn in_the_key_of_a_map() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Contacts {
        #[redact]
        by_email: BTreeMap<String, u32>,
    }

    impl Debug for Contacts {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.debug_list().entries(self.by_email.keys()).finish()
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Contacts>),
        r#"`Contacts` shows what it has not decided to show

by_email{key}: 31 of 31 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    ["x5y8e7s6i6@i3h4n2w3.example.com"]
"#,
    );
}

#[test]
fn by_a_mask_that_shows_half() {
    struct Half;

    impl Mask<str> for Half {
        fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
            write!(out, "{}***", &value[..value.len() / 2])
        }
    }

    #[derive(Redact, Deserialize)]
    struct Account {
        #[redact(mask = Half)]
        iban: String,
    }

    assert_eq!(
        panic_message(assert_no_leak::<Account>),
        "\
`Account` shows what it has not decided to show

iban: 11 of 22 characters can be seen, and a mask may show a third of them
    by the template, `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`, JSON, a binary format
    Account { iban: DE219293099*** }
",
    );
}

#[test]
fn by_showing_more_than_the_mask_does() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Account {
        #[redact(mask = redact::mask::Keep::first(6))]
        iban: String,
    }

    impl Debug for Account {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            write!(f, "{}***", &self.iban[..self.iban.len().min(7)])
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Account>),
        "\
`Account` shows what it has not decided to show

iban: 7 of 22 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    DE21929***
",
    );
}

#[test]
fn of_a_field_that_serde_gives_the_name_of_another() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Login {
        #[redact(show)]
        #[serde(rename = "token")]
        user: String,
        #[redact]
        #[serde(rename = "user")]
        token: String,
    }

    impl Debug for Login {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str(&self.token)
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Login>),
        "\
`Login` shows what it has not decided to show

user: 36 of 36 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    f3e8p5m4c6r4v8v2n6c9x4h9r3j5b2c2k3g7
",
    );
}

#[test]
fn in_one_format_of_texts_alone() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Note(#[redact] String);

    impl Debug for Note {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str(self.0.strip_prefix("https://").unwrap_or("[REDACTED]"))
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Note>),
        "\
`Note` shows what it has not decided to show

the value itself: 52 of 60 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    example.com/x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7f3e8
",
    );
}

#[test]
fn numbers_and_bytes() {
    #[derive(Redact, Deserialize)]
    #[redact(without(Debug))]
    struct Key {
        #[redact]
        pin: u32,
        #[redact]
        salt: Vec<u8>,
    }

    impl Debug for Key {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.debug_tuple("Key").field(&self.pin).field(&self.salt).finish()
        }
    }

    assert_eq!(
        panic_message(assert_no_leak::<Key>),
        "\
`Key` shows what it has not decided to show

pin: 10 of 10 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    Key(2113415998, [112, 110, 52, 122, 110, 122, 57, 55])

salt: 28 of 28 characters can be seen, and no decision shows them
    by `{:?}`, `{:#?}`, `{:64?}`, `{:.64?}`
    Key(2113415998, [112, 110, 52, 122, 110, 122, 57, 55])
",
    );
}

#[test]
fn under_a_policy_that_the_type_does_not_ask() {
    #[derive(Redact, Deserialize)]
    struct Order {
        #[redact(show)]
        id: String,
    }

    impl Display for Order {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            f.write_str(&self.id)
        }
    }

    assert_eq!(
        panic_message(|| Exits::<Order>::new().display().assert_no_leak()),
        "\
`Order` shows what it has not decided to show

id: 36 of 36 characters can be seen, and no decision shows them
    by `{}`, `{:64}`, `{:.64}`, under a policy that hides everything
    x5y8e7s6i6i3h4n2w3o8m3m2m2d9d6o5g9z7
",
    );
}
