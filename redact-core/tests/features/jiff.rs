//! Lengths of time are shown, of points in time the year at most.

use jiff::civil::{self, Time};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Span, Timestamp};
use redact_core::mask::{Date, Hidden};
use redact_core::{Wire, masked, redacted, wire};

/// The last half hour of 1999 in UTC.
fn late() -> Timestamp {
    Timestamp::new(946_683_000, 0).unwrap()
}

#[test]
fn a_duration_is_shown() {
    let duration = SignedDuration::from_millis(1_500);
    assert_eq!(format!("{:?}", redacted(&duration)), format!("{duration:?}"));
    assert_eq!(redacted(&duration).to_string(), "PT1.5S");
    assert_eq!(serde_json::to_string(&redacted(&duration)).unwrap(), r#""PT1.5S""#);
}

#[test]
fn a_span_is_shown() {
    let span = Span::new().days(2);
    assert_eq!(format!("{:?}", redacted(&span)), format!("{span:?}"));
    assert_eq!(redacted(&span).to_string(), "P2D");
    assert_eq!(serde_json::to_string(&redacted(&span)).unwrap(), r#""P2D""#);
}

#[test]
fn a_date_shows_its_year() {
    let date = civil::date(1987, 5, 23);
    assert_eq!(masked(&date, Date).to_string(), "1987");
    assert_eq!(masked(&date.to_datetime(Time::midnight()), Date).to_string(), "1987");
    assert_eq!(masked(&late(), Date).to_string(), "1999");
}

#[test]
fn the_year_is_that_of_the_zone() {
    let east = TimeZone::fixed(Offset::constant(1));
    assert_eq!(masked(&late().to_zoned_datetime(east), Date).to_string(), "2000");
}

#[test]
fn a_year_before_our_era_is_hidden() {
    assert_eq!(masked(&civil::date(-44, 3, 15), Date).to_string(), "[REDACTED]");
}

#[test]
fn a_time_of_day_is_hidden_at_most() {
    assert_eq!(format!("{:?}", masked(&Some(Time::midnight()), Hidden)), "Some([REDACTED])");
}

#[test]
fn in_clear_they_are_as_serde_has_them() {
    fn assert_same(value: &(impl serde::Serialize + Wire)) {
        let expected = serde_json::to_string(value).unwrap();
        assert_eq!(serde_json::to_string(&wire(value)).unwrap(), expected);
    }

    let date = civil::date(1987, 5, 23);
    assert_same(&SignedDuration::from_millis(1_500));
    assert_same(&Span::new().days(2));
    assert_same(&date);
    assert_same(&Time::midnight());
    assert_same(&date.to_datetime(Time::midnight()));
    assert_same(&late());
    assert_same(&late().to_zoned_datetime(TimeZone::UTC));
}
