//! The kit without the derive: foreign types, and what `Redact` by hand can do wrong.

use std::fmt::{self, Debug, Formatter};

use redact_core::testing::Exits;
use redact_core::{Fields, Policy, Redact, Sink, mask, masked, redacted};
use serde::Deserialize;

#[derive(Deserialize)]
struct Session {
    hits: u32,
    user: String,
}

impl Redact for Session {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        let mut fields = sink.structure("Session", 2);
        fields.field(policy, "hits", &self.hits);
        fields.field(policy, "user", &masked(&self.user, mask::Keep::first(3)));
        fields.end()
    }
}

impl Debug for Session {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        Debug::fmt(&redacted(self), f)
    }
}

#[test]
fn a_type_by_hand_passes() {
    Exits::<Session>::new().debug().assert_no_leak();
}

#[test]
#[should_panic(
    expected = "user: 36 of 36 characters can be seen, and a mask may show a third of them"
)]
fn what_is_handed_over_as_text_counts_as_masked() {
    #[derive(Deserialize)]
    struct Login {
        user: String,
    }

    impl Redact for Login {
        fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
            sink.text(&self.user)
        }
    }

    Exits::<Login>::new().assert_no_leak();
}

#[cfg(feature = "chrono")]
#[test]
fn dates_and_times_of_chrono() {
    use chrono::{DateTime, NaiveDate, NaiveDateTime, NaiveTime, Utc};

    type All = (NaiveDate, NaiveTime, NaiveDateTime, DateTime<Utc>);
    assert_eq!(redact_core::testing::canaries::<All>().unwrap().leaves().len(), 4);
}

#[cfg(feature = "jiff")]
#[test]
fn dates_and_times_of_jiff() {
    use jiff::{Timestamp, civil};

    type All = (Timestamp, civil::Date, civil::Time, civil::DateTime);
    assert_eq!(redact_core::testing::canaries::<All>().unwrap().leaves().len(), 4);
}
