//! Law 2, second half: how much a mask hides does not show.

use proptest::prelude::*;
use redact_core::mask::{Card, Email, Hidden, Iban, Keep, Name, Phone, REDACTED, Url};

use crate::{is_hidden, masked};

proptest! {
    #[test]
    fn of_text(head in "[a-z]{4}", tail in "[a-z]{4}", a in "[!-~]{16,40}", b in "[!-~]{16,90}") {
        let (a, b) = (format!("{head}{a}{tail}"), format!("{head}{b}{tail}"));
        for mask in [Keep::first(4), Keep::last(4), Keep::ends(4, 4)] {
            prop_assert_eq!(masked(&a, &mask), masked(&b, &mask));
        }
        prop_assert_eq!(masked(&a, &Hidden), masked(&b, &Hidden));
    }

    /// As many characters as were asked for, or none: fewer would tell how short the text is.
    #[test]
    fn of_text_of_any_length(text in "[!-~]{0,40}", chars in 1_usize..16) {
        let shown = masked(&text, &Keep::last(chars));
        if text.len() / 3 < chars || text.len() < 6 {
            prop_assert_eq!(shown, REDACTED);
        } else {
            prop_assert_eq!(shown, format!("***{}", &text[text.len() - chars..]));
        }
    }

    /// What pads a text makes no room to show it.
    #[test]
    fn of_padding(text in "[!-~]{1,5}", padding in "[ \\u{0}\\n\\t\u{a0}\u{200b}]{0,40}") {
        for padded in [format!("{text}{padding}"), format!("{padding}{text}")] {
            for mask in [Keep::first(1), Keep::last(1), Keep::first(4), Keep::last(4)] {
                prop_assert_eq!(masked(&padded, &mask), REDACTED);
            }
        }
    }

    #[test]
    fn of_an_email_address(a in "[a-z]{9,20}", b in "[a-z]{9,40}", c in "[a-z]{3,9}", d in "[a-z]{3,30}") {
        let (a, b) = (format!("x{a}@{c}.org"), format!("x{b}@{d}.org"));
        prop_assert_eq!(masked(&a, &Email), masked(&b, &Email));
    }

    #[test]
    fn of_a_name(a in "[a-z]{5,9}", b in "[a-z]{5,20}", middle in "( [A-Z][a-z]{1,9}){0,2}") {
        let (short, long) = (format!("A{a} K{a}"), format!("A{b}{middle} K{b}"));
        prop_assert_eq!(masked(&short, &Name), masked(&long, &Name));
    }

    #[test]
    fn of_a_link(a in "[a-z]{60,80}", b in "[a-z]{60,200}") {
        let (a, b) = (format!("https://shop.example/{a}"), format!("https://shop.example/{b}"));
        prop_assert_eq!(masked(&a, &Url), masked(&b, &Url));
    }

    #[test]
    fn of_a_telephone_number(a in "[0-9]{8}", b in "[0-9]{11}") {
        prop_assert_eq!(masked(&format!("{a}4567"), &Phone), masked(&format!("{b}4567"), &Phone));
    }

    #[test]
    fn of_an_account_or_card(iban in crate::samples::iban(), card in crate::samples::card()) {
        prop_assert_eq!(masked(&card, &Card), format!("****{}", last_four(&card)));
        // A shorter account number shows less than four at its end.
        prop_assume!(iban.replace(' ', "").len() >= 18);
        prop_assert_eq!(masked(&iban, &Iban), format!("{}***{}", &iban[..2], last_four(&iban)));
    }

    #[test]
    fn under_six_characters_there_is_nothing_to_tell_apart(text in ".{0,5}") {
        for mask in crate::ALL {
            let says_length = masked(&text, mask).ends_with(" chars]");
            prop_assert!(says_length || is_hidden(&text, mask), "{:?}", text);
        }
    }
}

fn last_four(number: &str) -> String {
    let symbols = number.replace([' ', '-'], "");
    symbols[symbols.len() - 4..].to_owned()
}
