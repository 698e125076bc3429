//! A crate that knows `redact` as `veil`, and `serde` not at all.

use veil::{Redact, Secret, mask};

pub mod events;

/// A user.
#[derive(Redact)]
#[redact(wire)]
#[redact(crate = veil, display = "{id} <{email}>")]
#[serde(rename_all = "camelCase", bound = "")]
pub struct User<T> {
    /// Shown by the impl of its type.
    pub id: u32,
    /// Masked.
    #[redact(mask = mask::Email)]
    #[serde(rename = "mail")]
    pub email: String,
    /// A secret by its type.
    pub password: Secret<str>,
    /// Whatever the user of the crate adds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub extra: Option<T>,
}

/// The root of the crate path may be given too.
#[derive(Redact)]
#[redact(wire)]
#[redact(crate = ::veil)]
pub enum Event {
    /// Nothing in it.
    Started,
    /// All of it hidden.
    Failed(#[redact] String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_seen_as_decided() {
        let user = User {
            id: 7,
            email: "jane@example.com".to_owned(),
            password: Secret::from("swordfish"),
            extra: Some(true),
        };
        assert_eq!(
            format!("{user:?}"),
            "User { id: 7, email: j***@***.com, password: [SECRET], extra: Some(true) }",
        );
        assert_eq!(user.to_string(), "7 <j***@***.com>");
        assert_eq!(
            json::to_string(&veil::wire(&user)).unwrap(),
            r#"{"id":7,"mail":"jane@example.com","password":"swordfish","extra":true}"#,
        );
        assert_eq!(
            json::to_string(&user).unwrap(),
            r#"{"id":7,"mail":"j***@***.com","password":"[SECRET]","extra":true}"#,
        );
    }

    #[test]
    fn an_enum_is_seen_as_decided() {
        let events = [Event::Started, Event::Failed("/home/ada".to_owned())];
        assert_eq!(format!("{events:?}"), "[Started, Failed([REDACTED])]");
        assert_eq!(json::to_string(&events).unwrap(), r#"["Started",{"Failed":"[REDACTED]"}]"#);
    }
}
