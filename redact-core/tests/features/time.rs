//! Lengths of time are shown, of points in time the year at most.

use redact_core::mask::{Date, Hidden};
use redact_core::{Wire, masked, redacted, wire};
use time::{Duration, OffsetDateTime, Time, UtcDateTime, UtcOffset};

/// The last half hour of 1999 in UTC.
fn late() -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(946_683_000).unwrap()
}

#[test]
fn a_duration_is_shown() {
    let duration = Duration::milliseconds(1_500);
    assert_eq!(format!("{:?}", redacted(&duration)), format!("{duration:?}"));
    assert_eq!(redacted(&duration).to_string(), duration.to_string());
    assert_eq!(serde_json::to_string(&redacted(&duration)).unwrap(), "[1,500000000]");
}

#[test]
fn a_date_shows_its_year() {
    assert_eq!(masked(&late(), Date).to_string(), "1999");
    assert_eq!(masked(&late().date(), Date).to_string(), "1999");
    assert_eq!(
        masked(&time::PrimitiveDateTime::new(late().date(), late().time()), Date).to_string(),
        "1999"
    );
    assert_eq!(masked(&UtcDateTime::UNIX_EPOCH, Date).to_string(), "1970");
}

#[test]
fn the_year_is_that_of_the_offset() {
    let east = UtcOffset::from_hms(1, 0, 0).unwrap();
    assert_eq!(masked(&late().to_offset(east), Date).to_string(), "2000");
}

#[test]
fn a_year_before_our_era_is_hidden() {
    let date = time::Date::from_ordinal_date(-44, 74).unwrap();
    assert_eq!(masked(&date, Date).to_string(), "[REDACTED]");
}

#[test]
fn a_time_of_day_is_hidden_at_most() {
    assert_eq!(format!("{:?}", masked(&Some(Time::MIDNIGHT), Hidden)), "Some([REDACTED])");
}

#[test]
fn in_clear_they_are_as_serde_has_them() {
    fn assert_same(value: &(impl serde::Serialize + Wire)) {
        let expected = serde_json::to_string(value).unwrap();
        assert_eq!(serde_json::to_string(&wire(value)).unwrap(), expected);
    }

    assert_same(&Duration::milliseconds(1_500));
    assert_same(&late());
    assert_same(&late().date());
    assert_same(&late().time());
    assert_same(&time::PrimitiveDateTime::new(late().date(), late().time()));
    assert_same(&UtcDateTime::UNIX_EPOCH);
}
