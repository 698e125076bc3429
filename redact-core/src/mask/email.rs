use core::fmt::{self, Write};

use super::text::{budget, count, is_letter_or_digit, is_plain};
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
    let (local, domain) = address.split_once('@')?;
    let top = &domain[domain.rfind('.')?..];
    let first = local.chars().next()?;
    (is_local_part(local) && is_domain(domain)).then_some((first, top))
}

/// Says whether a text is atoms with single dots between them.
fn is_local_part(local: &str) -> bool {
    let mut before = '.';
    let is_fit = local.chars().all(|c| {
        let is_fit = match c {
            '.' => before != '.',
            '"' | '(' | ')' | ',' | ':' | ';' | '<' | '>' | '@' | '[' | '\\' | ']' | ' ' => false,
            _ => is_plain(c),
        };
        before = c;
        is_fit
    });
    is_fit && before != '.'
}

/// Says whether a text is labels with single dots between them, and hyphens inside of labels alone.
fn is_domain(domain: &str) -> bool {
    let mut before = '.';
    let is_fit = domain.chars().all(|c| {
        let is_fit = match c {
            '.' => is_letter_or_digit(before),
            '-' => before != '.',
            _ => is_letter_or_digit(c),
        };
        before = c;
        is_fit
    });
    is_fit && is_letter_or_digit(before)
}
