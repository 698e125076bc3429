//! How unlike language a text is.

/// Says whether a value looks as if a generator of random numbers had made it.
pub(crate) fn looks_random(value: &[u8]) -> bool {
    value.iter().any(u8::is_ascii_digit) && value.iter().any(u8::is_ascii_alphabetic)
}
