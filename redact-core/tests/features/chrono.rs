//! Lengths of time are shown, of points in time the year at most.

use chrono::{DateTime, FixedOffset, NaiveDate, NaiveTime, TimeDelta, TimeZone};
use redact_core::mask::{Date, Hidden};
use redact_core::{Wire, masked, redacted, wire};

fn birthday() -> NaiveDate {
    NaiveDate::from_ymd_opt(1987, 5, 23).unwrap()
}

#[test]
fn a_duration_is_shown() {
    let delta = TimeDelta::minutes(90);
    assert_eq!(format!("{:?}", redacted(&delta)), format!("{delta:?}"));
    assert_eq!(redacted(&delta).to_string(), "PT5400S");
    let json = serde_json::to_string(&redacted(&delta)).unwrap();
    assert_eq!(json, serde_json::to_string(&delta).unwrap());
}

#[test]
fn a_date_shows_its_year() {
    assert_eq!(masked(&birthday(), Date).to_string(), "1987");
    assert_eq!(masked(&birthday().and_time(NaiveTime::MIN), Date).to_string(), "1987");
    assert_eq!(format!("{:?}", masked(&Some(birthday()), Hidden)), "Some([REDACTED])");
}

#[test]
fn the_year_is_that_of_the_offset() {
    let east = FixedOffset::east_opt(3600).unwrap();
    let time = east.from_utc_datetime(
        &NaiveDate::from_ymd_opt(1999, 12, 31).unwrap().and_hms_opt(23, 30, 0).unwrap(),
    );
    assert_eq!(masked(&time, Date).to_string(), "2000");
}

#[test]
fn a_year_that_four_digits_do_not_hold_is_hidden() {
    let year = |year| NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
    assert_eq!(masked(&year(-44), Date).to_string(), "[REDACTED]");
    assert_eq!(masked(&year(10_000), Date).to_string(), "[REDACTED]");
    assert_eq!(masked(&year(800), Date).to_string(), "0800");
}

#[test]
fn in_clear_they_are_as_serde_has_them() {
    fn assert_same(value: &(impl serde::Serialize + Wire)) {
        let expected = serde_json::to_string(value).unwrap();
        assert_eq!(serde_json::to_string(&wire(value)).unwrap(), expected);
    }

    let time = DateTime::UNIX_EPOCH;
    assert_same(&TimeDelta::milliseconds(1_500));
    assert_same(&time);
    assert_same(&time.fixed_offset());
    assert_same(&time.naive_utc());
    assert_same(&time.date_naive());
    assert_same(&time.time());
}
