//! An identifier shows what is asked for of its usual form.

use redact_core::mask::{Keep, Pseudonym};
use redact_core::{masked, wire};
use uuid::Uuid;

const ID: Uuid = Uuid::from_u128(0x67e5_5044_10b1_426f_9247_bb68_0e5f_e0c8);

#[test]
fn keep_reads_the_hyphenated_form() {
    assert_eq!(masked(&ID, Keep::last(4)).to_string(), "***e0c8");
    assert_eq!(masked(&ID, Keep::first(8)).to_string(), "67e55044***");
}

#[test]
fn keep_shows_a_third_at_most() {
    assert_eq!(masked(&ID, Keep::first(12)).to_string(), "67e55044-10b***");
    assert_eq!(masked(&ID, Keep::first(13)).to_string(), "[REDACTED]");
}

#[test]
fn a_pseudonym_without_a_key_is_hidden() {
    assert_eq!(masked(&ID, Pseudonym::new()).to_string(), "[REDACTED]");
}

#[test]
fn in_clear_it_is_the_usual_form() {
    let json = serde_json::to_string(&wire(&ID)).unwrap();
    assert_eq!(json, r#""67e55044-10b1-426f-9247-bb680e5fe0c8""#);
}
