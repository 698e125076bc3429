//! Law 2, first half: a third of the characters at most, and none of a value under six.

use proptest::prelude::*;
use redact_core::Mask;
use redact_core::mask::{Card, Email, Iban, Ip, Keep, Name, Phone, REDACTED, Url};

use crate::{masked, samples};

/// Those masks that keep characters, and what stands for the characters they do not keep.
const KEEPERS: [(&dyn Mask<str>, &[&str]); 11] = [
    (&Card, &["****"]),
    (&Email, &["***@***"]),
    (&Iban, &["***"]),
    (&Ip, &[".*.*.*", ":*"]),
    (&Keep::first(2), &["***"]),
    (&Keep::first(1), &["***"]),
    (&Keep::last(4), &["***"]),
    (&Keep::ends(1, 2), &["***"]),
    (&Name, &["*** ", "***"]),
    (&Phone, &["***"]),
    (&Url, &["***"]),
];

/// What a mask has kept of a value: its output without one of each filler.
fn kept(value: &str, mask: &dyn Mask<str>, fillers: &[&str]) -> String {
    let shown = masked(value, mask);
    if shown == REDACTED {
        return String::new();
    }
    let kept = fillers.iter().fold(shown.clone(), |shown, filler| shown.replacen(filler, "", 1));
    assert!(kept.len() < shown.len(), "`{shown}` hides something");
    kept
}

fn check(value: &str) -> Result<(), TestCaseError> {
    let chars = value.chars().count();
    let most = if chars < 6 { 0 } else { chars / 3 };
    for (mask, fillers) in KEEPERS {
        let kept = kept(value, mask, fillers);
        prop_assert!(kept.chars().count() <= most, "{kept:?} of {value:?}");
        prop_assert!(kept.chars().all(|c| value.contains(c)), "{kept:?} of {value:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn of_any_text(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn of_short_text(text in "[a-z0-9@.:* é-]{0,9}") {
        check(&text)?;
    }

    #[test]
    fn of_what_the_masks_are_for(
        card in samples::card(),
        email in samples::email(),
        iban in samples::iban(),
        ip in samples::ip(),
        name in samples::name(),
        phone in samples::phone(),
        url in samples::url(),
    ) {
        for value in [card, email, iban, ip, name, phone, url] {
            check(&value)?;
        }
    }

    #[test]
    fn keep_shows_the_ends_and_no_other_part(text in "[a-zé]{6,40}", first in 0..9_usize, last in 0..9_usize) {
        let shown = masked(&text, &Keep::ends(first, last));
        prop_assume!(shown != REDACTED);
        let (head, tail) = shown.split_once("***").unwrap();
        prop_assert!(text.starts_with(head) && text.ends_with(tail));
        prop_assert!(head.chars().count() <= first && tail.chars().count() <= last);
    }
}
