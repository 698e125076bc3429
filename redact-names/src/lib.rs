//! Judges by its name whether a value is sensitive, for the [`redact`](https://docs.rs/redact) crate: for the
//! derive macro, which asks about **numbers** that would be shown, and for `cargo redact`, which asks about
//! **texts** too.
//!
//! A crate of its own, since a macro crate can export nothing else, and both must be of one mind. A name is
//! judged by its words, so `spans` holds no `pan`; a **measure** of something sensitive (`token_count`) is not.
//!
//! What it cannot do: know what a value is that has a plain name. It is a net below the types.
#![forbid(unsafe_code)]

mod lists;
mod number;
mod text;
mod words;

pub use crate::lists::{AROUND_ONE, NUMBERS};
pub use crate::number::{Amount, is_sensitive_number};
pub use crate::text::{is_credential, is_sensitive_text};

#[cfg(test)]
mod tests {
    use crate::lists;

    #[test]
    fn lists_are_sorted() {
        for list in [
            lists::NAMES,
            lists::CREDENTIALS,
            lists::MEASURES,
            lists::MEASURES_OF_CREDENTIALS,
            lists::HARMLESS,
            lists::TEXTS,
            lists::TEXT_CREDENTIALS,
            lists::ONLY_NUMBERS,
            lists::ABOUT_TEXT,
            lists::DIGESTS,
            lists::QUESTIONS,
            lists::MASKED,
            lists::OTHER_TOKENS,
            lists::OF_SESSIONS,
        ] {
            assert!(list.is_sorted(), "{list:?}");
        }
    }
}
