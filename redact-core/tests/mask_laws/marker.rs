//! Law 6: another marker changes what stands for a hidden value, never what is shown of one.

use proptest::prelude::*;
use redact_core::mask::{Marked, REDACTED};

use crate::{ALL, masked, samples};

const MARKER: &str = "<withheld>";

fn check(value: &str) -> Result<(), TestCaseError> {
    for mask in ALL {
        let plain = masked(value, mask);
        let expected = if plain == REDACTED { MARKER } else { &plain };
        prop_assert_eq!(masked(value, &Marked { marker: MARKER, mask }), expected);
    }
    Ok(())
}

proptest! {
    #[test]
    fn of_any_text(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn of_what_the_masks_are_for(email in samples::email(), card in samples::card(), name in samples::name()) {
        for value in [email, card, name] {
            check(&value)?;
        }
    }
}
