use core::fmt::{self, Write};

use super::text::{budget, count, is_letter_or_digit};
use super::{Mask, Output};

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
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let Some((first, top)) = parse(value) else { return out.hide() };
        let shown = budget(count(value));
        if shown == 0 {
            return out.hide();
        }
        out.write_char(first)?;
        out.write_str("***@***")?;
        if 1 + count(top) <= shown { out.write_str(top) } else { Ok(()) }
    }
}

/// The first character, and the top-level domain with its dot.
fn parse(address: &str) -> Option<(char, &str)> {
    // Outside of ASCII the same characters are fit everywhere: what follows can look at bytes.
    if !address.is_ascii() && !address.chars().all(|c| c.is_ascii() || is_letter_or_digit(c)) {
        return None;
    }
    let at = address.bytes().position(|byte| byte == b'@')?;
    let (local, domain) = (&address[..at], &address[at + 1..]);
    let top = &domain[domain.bytes().rposition(|byte| byte == b'.')?..];
    let is_address = parts(local).all(is_atom) && parts(domain).all(is_label);
    is_address.then_some((local.chars().next()?, top))
}

fn parts(text: &str) -> impl Iterator<Item = &[u8]> {
    text.as_bytes().split(|&byte| byte == b'.')
}

fn is_atom(part: &[u8]) -> bool {
    const ATOM: [bool; 256] = letters_digits_and(b"!#$%&'*+-/=?^_`{|}~");
    !part.is_empty() && part.iter().all(|&byte| ATOM[usize::from(byte)])
}

fn is_label(part: &[u8]) -> bool {
    const LABEL: [bool; 256] = letters_digits_and(b"-");
    let is_fit = part.iter().all(|&byte| LABEL[usize::from(byte)]);
    is_fit && !part.is_empty() && !part.starts_with(b"-") && !part.ends_with(b"-")
}

/// The set of bytes of letters, of digits and of `others`, to be asked once for every byte of a text.
const fn letters_digits_and(others: &[u8]) -> [bool; 256] {
    let mut set = [false; 256];
    let mut byte = 0_u8;
    while byte < u8::MAX {
        set[byte as usize] = byte.is_ascii_alphanumeric() || !byte.is_ascii();
        byte += 1;
    }
    let mut i = 0;
    while i < others.len() {
        set[others[i] as usize] = true;
        i += 1;
    }
    set
}
