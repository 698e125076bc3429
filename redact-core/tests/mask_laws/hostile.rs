//! Law 3: no control, bidirectional, line-breaking or invisible character reaches the output.

use proptest::prelude::*;

use crate::{ALL, masked, samples};

/// C0 and C1 controls, line and paragraph separators, and what Unicode lists as default-ignorable,
/// the Hangul fillers among it that count as letters, and the blanks of Egyptian.
fn is_hostile(c: char) -> bool {
    c.is_control()
        || (c.is_whitespace() && c != ' ')
        || matches!(c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
            | '\u{ffa0}' | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}'
            | '\u{13441}'..='\u{13442}' | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

fn hostile() -> impl Strategy<Value = char> {
    let all: Vec<_> = ('\0'..=char::MAX).filter(|&c| is_hostile(c)).collect();
    // A tenth of the code points that are hostile are in one block of tags.
    let below_tags: Vec<_> = all.iter().copied().filter(|&c| c < '\u{e0000}').collect();
    prop_oneof![9 => prop::sample::select(below_tags), 1 => prop::sample::select(all)]
}

/// Text of hostile characters and of those that let a mask take the text for what it is for.
fn text() -> impl Strategy<Value = String> {
    let plain = prop::sample::select("aZ7 @.:/+-'é漢ا".chars().collect::<Vec<_>>());
    prop::collection::vec(prop_oneof![hostile(), plain], 0..24).prop_map(String::from_iter)
}

/// A well-formed value with one character replaced by a hostile one.
fn poisoned(value: impl Strategy<Value = String>) -> impl Strategy<Value = String> {
    (value, any::<prop::sample::Index>(), hostile()).prop_map(|(value, at, hostile)| {
        let at = at.index(value.chars().count());
        value.chars().enumerate().map(|(i, c)| if i == at { hostile } else { c }).collect()
    })
}

fn check(value: &str) -> Result<(), TestCaseError> {
    for mask in ALL {
        let shown = masked(value, mask);
        prop_assert!(!shown.contains(is_hostile), "{shown:?} of {value:?}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn of_any_text(text in any::<String>()) {
        check(&text)?;
    }

    #[test]
    fn of_hostile_text(text in text()) {
        check(&text)?;
    }

    #[test]
    fn at_the_edges_that_are_shown(a in hostile(), b in hostile(), middle in "[a-z]{6,20}") {
        check(&format!("{a}{middle}{b}"))?;
        check(&format!("{a}@{middle}.{b}"))?;
        check(&format!("{middle}@{middle}.a{b}c"))?;
        check(&format!("{a}b {b}{middle}"))?;
        check(&format!("{a}://{b}/{middle}{middle}{middle}"))?;
    }

    #[test]
    fn of_poisoned_values(
        card in poisoned(samples::card()),
        email in poisoned(samples::email()),
        iban in poisoned(samples::iban()),
        ip in poisoned(samples::ip()),
        name in poisoned(samples::name()),
        phone in poisoned(samples::phone()),
        url in poisoned(samples::url()),
        date in poisoned(samples::date()),
    ) {
        for value in [card, email, iban, ip, name, phone, url, date] {
            check(&value)?;
        }
    }
}

#[test]
fn letters_that_print_as_nothing_are_hidden() {
    for filler in ['\u{115f}', '\u{1160}', '\u{3164}', '\u{ffa0}', '\u{13441}', '\u{13442}'] {
        check(&format!("{filler}aaaaaa{filler}")).unwrap();
        check(&format!("aaaaaaaaa@aaaaaaaaa.a{filler}a")).unwrap();
        check(&format!("{filler}aaa aaaaa")).unwrap();
    }
}
