use core::fmt::{self, Write};

use super::text::{budget, is_letter_or_digit, write_lower_nfc};
use super::{Canonical, Mask, Output};
use crate::{Class, class};

/// Shows the first letter and the top-level domain of an e-mail address.
///
/// The domain is hidden: for a person with a domain of their own it is the name of the person. The
/// top-level domain is left out where both would be more than a third of the address.
///
/// An address is a local part and a domain of at least two labels (RFC 5321, without quoted local
/// parts, comments and address literals). Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Email, masked};
///
/// assert_eq!(masked("jane.doe@example.com", Email).to_string(), "j***@***.com");
/// assert_eq!(masked("j@shop.museum", Email).to_string(), "j***@***");
/// assert_eq!(masked("Jane <jane@example.com>", Email).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Email;

impl Mask<str> for Email {
    #[expect(
        clippy::inline_always,
        reason = "a call for each value was 3 % of the instructions of JSON"
    )]
    #[inline(always)]
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let Some((first, top)) = seen(value) else { return out.hide() };
        out.write_char(first)?;
        out.write_str("***@***")?;
        out.write_str(top)
    }

    fn class(&self) -> Option<Class> {
        Some(class::USER_CONTACT_EMAIL)
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        if is_address(value.as_bytes()) { write_lower_nfc(value, out) } else { Err(fmt::Error) }
    }
}

/// The first letter of an address, and its top-level domain where that may be shown as well.
fn seen(value: &str) -> Option<(char, &str)> {
    // Outside of ASCII the same characters are fit everywhere: the automaton can look at bytes.
    let is_ascii = value.is_ascii();
    if !(is_ascii || is_of_letters(value)) || !is_address(value.as_bytes()) {
        return None;
    }
    let count = |text: &str| if is_ascii { text.len() } else { count_chars(text) };
    let shown = budget(count(value));
    let top = &value[value.bytes().rposition(|byte| byte == b'.')?..];
    let first = value.chars().next().filter(|_| shown > 0)?;
    Some((first, if count(top) < shown { top } else { "" }))
}

#[cold]
fn is_of_letters(text: &str) -> bool {
    text.chars().all(|c| c.is_ascii() || is_letter_or_digit(c))
}

#[cold]
fn count_chars(text: &str) -> usize {
    text.chars().count()
}

/// Says whether bytes are a local part, an `@` and a domain.
fn is_address(bytes: &[u8]) -> bool {
    let step = |state, byte: &u8| ROWS[usize::from(*byte)] >> state & 63;
    // In fours, which the compiler lays out in a row.
    let (fours, rest) = bytes.as_chunks::<4>();
    let state = fours.iter().fold(LOCAL_START, |state, four| four.iter().fold(state, step));
    rest.iter().fold(state, step) == TOP
}

// An automaton that looks once at each byte, and branches on none. A state is the place of 6 bits in
// the row of a byte; they hold the state that this byte leads to. The place that all zeros lead to is
// `REFUSED`, which leads nowhere else.
const REFUSED: u64 = 0;
const LOCAL_START: u64 = 6;
const LOCAL: u64 = 12;
const HOST_START: u64 = 18;
const HOST: u64 = 24;
const HOST_HYPHEN: u64 = 30;
const TOP_START: u64 = 36;
const TOP: u64 = 42;
const TOP_HYPHEN: u64 = 48;

static ROWS: [u64; 256] = {
    let mut rows = [REFUSED; 256];
    let mut byte = 0_u8;
    loop {
        rows[byte as usize] = row(byte);
        match byte.checked_add(1) {
            Some(next) => byte = next,
            None => break rows,
        }
    }
};

const fn row(byte: u8) -> u64 {
    let in_local = LOCAL << LOCAL_START | LOCAL << LOCAL;
    match byte {
        b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | 0x80.. => {
            let in_host = HOST << HOST_START | HOST << HOST | HOST << HOST_HYPHEN;
            let in_top = TOP << TOP_START | TOP << TOP | TOP << TOP_HYPHEN;
            in_local | in_host | in_top
        }
        b'-' => {
            let in_host = HOST_HYPHEN << HOST | HOST_HYPHEN << HOST_HYPHEN;
            in_local | in_host | TOP_HYPHEN << TOP | TOP_HYPHEN << TOP_HYPHEN
        }
        b'.' => LOCAL_START << LOCAL | TOP_START << HOST | TOP_START << TOP,
        b'@' => HOST_START << LOCAL,
        b'!' | b'#'..=b'\'' | b'*' | b'+' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~' => {
            in_local
        }
        _ => REFUSED,
    }
}
