//! A sensitive value formats as its mask wherever it goes, and is data in all else.

use std::collections::{BTreeSet, HashSet};

use redact_core::{Sensitive, mask, redacted};

type Email = Sensitive<String, mask::Email>;

fn jane() -> Email {
    Sensitive::new("jane.doe@example.com".to_owned())
}

#[test]
fn every_exit_shows_the_mask() {
    let jane = jane();
    assert_eq!(format!("{jane}"), "j***@***.com");
    assert_eq!(format!("{jane:?}"), "j***@***.com");
    assert_eq!(format!("{jane:#?}"), "j***@***.com");
    assert_eq!(format!("{:?}", redacted(&jane)), "j***@***.com");
    assert_eq!(serde_json::to_string(&jane).unwrap(), r#""j***@***.com""#);
}

#[test]
fn no_flag_of_a_format_string_reaches_the_value() {
    assert_eq!(
        format!("{:40}|{:.1}|{:x?}", jane(), jane(), Sensitive::<u32>::new(7)),
        "j***@***.com|j***@***.com|[REDACTED]"
    );
}

#[test]
fn items_are_masked_one_by_one() {
    let friends: Sensitive<Vec<&str>, mask::Email> = vec!["jane@example.com", "nobody"].into();
    assert_eq!(format!("{friends:?}"), "[j***@***.com, [REDACTED]]");
    let nobody: Sensitive<Option<String>> = Sensitive::default();
    assert_eq!(format!("{nobody:?}"), "None");
}

#[test]
fn it_compares_orders_and_hashes_as_the_value_does() {
    let (low, high) = (Sensitive::<u32>::new(1), Sensitive::<u32>::new(2));
    assert!(low < high && low == low && low != high);
    assert_eq!(BTreeSet::from([high, low]).pop_first(), Some(low));
    assert!(HashSet::from([jane()]).contains(&jane()));
}

#[test]
fn nothing_of_a_mask_is_asked_for_where_nothing_is_shown() {
    struct NoMask;
    let value: Sensitive<u8, NoMask> = Sensitive::default();
    assert!(value == Sensitive::new(0));
    assert_eq!(value.expose_secret_owned(), 0);
}

#[test]
fn it_deserialises_as_the_value_does() {
    assert!(serde_json::from_str::<Email>(r#""jane.doe@example.com""#).unwrap() == jane());
}

#[test]
fn no_error_repeats_the_input() {
    let error = serde_json::from_str::<Sensitive<u32>>(r#""hunter2""#).unwrap_err();
    assert_eq!(error.to_string(), "invalid value, expected u32 (the input is withheld)");
    let error = "hunter2".parse::<Sensitive<u32>>().unwrap_err();
    assert_eq!(error.to_string(), "invalid value, expected u32 (the input is withheld)");
    assert!("7".parse::<Sensitive<u32>>().unwrap() == Sensitive::new(7));
}
