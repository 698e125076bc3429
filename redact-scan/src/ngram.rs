//! How unlike language a text is.
//!
//! Entropy alone takes a long word for a key and a short key for a word. A model of which letters follow
//! which in words and identifiers tells them apart: it gives each pair of neighbours the logarithm of how
//! much more often it stands in language than in noise. Digits are one letter, and so is all
//! the rest; two digits in a row say nothing.
//!
//! The table is trained on `ngram/text.txt`, words of this project's own documentation and identifiers as
//! logs have them. A test trains it again and compares; `UPDATE=1 cargo test -p redact-scan ngram` writes it.

mod table;

use self::table::TABLE;
use crate::placeholder::is_real;

/// Says whether a value looks as if a generator of random numbers had made it, and people had not.
pub(crate) fn looks_random(value: &[u8]) -> bool {
    let digits = value.iter().filter(|byte| byte.is_ascii_digit()).count();
    let letters = value.iter().filter(|byte| byte.is_ascii_alphabetic()).count();
    let mixed = letters > 0 && (digits > 0 || has_mixed_case(value));
    mixed && is_real(value) && !is_uuid(value) && !is_language(value) && !value.starts_with(SLACK)
}

/// Says whether a value is a UUID.
fn is_uuid(value: &[u8]) -> bool {
    let dashes = [8, 13, 18, 23];
    value.len() == 36
        && value.iter().enumerate().all(|(at, byte)| {
            if dashes.contains(&at) { *byte == b'-' } else { byte.is_ascii_hexdigit() }
        })
}

/// Says how much more likely bytes are in language than in noise: the less, the rarer.
pub(crate) fn likeness(value: &[u8]) -> i32 {
    value.windows(2).map(|pair| i32::from(TABLE[symbol(pair[0])][symbol(pair[1])])).sum()
}

/// How much more likely the text is as language than as noise, in eighths of a bit per pair of neighbours.
fn score(value: &[u8]) -> i32 {
    let count = i32::try_from(value.len()).unwrap_or(i32::MAX).max(2) - 1;
    likeness(value) / count
}

fn is_language(value: &[u8]) -> bool {
    score(value) > THRESHOLD
}

/// Upper case after lower case more often than words of an identifier would have it.
fn has_mixed_case(value: &[u8]) -> bool {
    let turns = value
        .windows(2)
        .filter(|pair| pair[0].is_ascii_lowercase() && pair[1].is_ascii_uppercase());
    turns.count() * 6 > value.len()
}

fn symbol(byte: u8) -> usize {
    match byte {
        b'a'..=b'z' => usize::from(byte - b'a'),
        b'A'..=b'Z' => usize::from(byte - b'A'),
        b'0'..=b'9' => DIGIT,
        _ => 27,
    }
}

const DIGIT: usize = 26;
const SYMBOLS: usize = 28;
/// Tokens of Slack have rules of their own, so that a name beside one need not tell of it. The form of legacy
/// tokens, which can no longer be made, has one that is off by default: `slack-legacy-token`.
const SLACK: &[u8] = b"xox";
/// Of random values of 16 characters, one in a thousand is above; of words of 12, one in a hundred below.
const THRESHOLD: i32 = 0;

#[cfg(test)]
mod tests {
    use std::{env, fs};

    use super::*;

    const TEXT: &str = include_str!("ngram/text.txt");

    fn train() -> [[i8; SYMBOLS]; SYMBOLS] {
        let mut counts = [[1.0_f64; SYMBOLS]; SYMBOLS];
        for word in TEXT.split_ascii_whitespace() {
            for pair in word.as_bytes().windows(2) {
                counts[symbol(pair[0])][symbol(pair[1])] += 1.0;
            }
        }
        let mut table = counts.map(|row| {
            let total: f64 = row.iter().sum();
            #[expect(clippy::cast_possible_truncation, reason = "it is clamped to the range")]
            row.map(|count| (8.0 * (28.0 * count / total).log2()).round().clamp(-64.0, 63.0) as i8)
        });
        table[DIGIT][DIGIT] = 0;
        table
    }

    #[test]
    fn the_table_is_what_training_gives() {
        let trained = train();
        if env::var_os("UPDATE").is_some() {
            let rows: Vec<String> = trained.iter().map(|row| format!("    {row:?},\n")).collect();
            let rows = rows.concat();
            let text = format!(
                "//! Written by a test of the module above.\n\nuse super::SYMBOLS;\n\n\
                 #[rustfmt::skip]\npub(super) const TABLE: [[i8; SYMBOLS]; SYMBOLS] = [\n{rows}];\n"
            );
            fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/ngram/table.rs"), text).unwrap();
        } else {
            assert!(trained == TABLE, "run `UPDATE=1 cargo test -p redact-scan ngram`");
        }
    }

    #[test]
    fn random_values_are_told_from_names() {
        for value in
            ["9f8b2c61d04e7a35", "Zk3vQ8xT1pLw7RbN", "q7x2mfk9vbt4zjw1", "A1b9ZqX-7vKw_3Tn"]
        {
            assert!(looks_random(value.as_bytes()), "{value}");
        }
        for value in [
            "getUserAccountById2",
            "customer-service-v2",
            "payment_gateway_timeout_30",
            "ConnectionPool1",
            "org.example.server.Handler7",
            "550e8400-e29b-41d4-a716-446655440000",
            "aaaaaaaaaaaaaaa1",
        ] {
            assert!(!looks_random(value.as_bytes()), "{value}");
        }
    }
}
