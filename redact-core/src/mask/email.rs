use core::fmt::{self, Write};

use super::text::{budget, is_letter_or_digit, is_plain};
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
        let shown = budget(value.chars().count());
        if shown == 0 {
            return out.hide();
        }
        write!(out, "{first}***@***")?;
        // The dot counts too.
        if 2 + top.chars().count() <= shown { write!(out, ".{top}") } else { Ok(()) }
    }
}

/// The first character and the top-level domain.
fn parse(address: &str) -> Option<(char, &str)> {
    let (local, domain) = address.split_once('@')?;
    let (parents, top) = domain.rsplit_once('.')?;
    let is_address = is_local_part(local) && parents.split('.').all(is_label) && is_label(top);
    is_address.then_some((local.chars().next()?, top))
}

fn is_local_part(local: &str) -> bool {
    let is_atom = |atom: &str| {
        !atom.is_empty() && atom.chars().all(|c| is_plain(c) && !" \"(),:;<>@[\\]".contains(c))
    };
    local.split('.').all(is_atom)
}

fn is_label(label: &str) -> bool {
    let is_edge_plain = |c: Option<char>| c.is_some_and(is_letter_or_digit);
    is_edge_plain(label.chars().next())
        && is_edge_plain(label.chars().next_back())
        && label.chars().all(|c| c == '-' || is_letter_or_digit(c))
}
