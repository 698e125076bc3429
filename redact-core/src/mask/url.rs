use core::fmt::{self, Write};

use super::text::{may_show, write_nfc};
use super::{Canonical, Mask, Output};

/// Shows the scheme of a link, and its host where both are at most a third of it.
///
/// User, password, port, path, query and fragment are never shown. The link must have the form
/// `scheme://authority…` (RFC 3986) with a host of ASCII letters, digits, dots and hyphens.
/// Anything else is hidden whole.
///
/// # Example
///
/// ```
/// use redact_core::{mask::Url, masked};
///
/// let link = "https://bob:pw@shop.example/basket/42?token=9f8e7d6c5b4a39281706fe";
/// assert_eq!(masked(link, Url).to_string(), "https://shop.example/***");
/// assert_eq!(masked("https://shop.example/basket/42", Url).to_string(), "https://***");
/// assert_eq!(masked("shop.example", Url).to_string(), "[REDACTED]");
/// ```
#[derive(Clone, Copy, Debug, Default)]
pub struct Url;

impl Mask<str> for Url {
    fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
        let Some((scheme, host)) = parse(value) else { return out.hide() };
        let prefix = scheme.len() + "://".len();
        match host {
            Some(host) if may_show(prefix + host.len() + "/".len(), value) => {
                write!(out, "{scheme}://{host}/***")
            }
            _ if may_show(prefix, value) => write!(out, "{scheme}://***"),
            _ => out.hide(),
        }
    }

    fn canonical(&self, value: &str, out: &mut Canonical<'_>) -> fmt::Result {
        write_nfc(value, out)
    }
}

/// The scheme, and the host unless a later `@` leaves open where the password ends.
fn parse(link: &str) -> Option<(&str, Option<&str>)> {
    let (scheme, rest) = link.split_once("://")?;
    let (authority, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let host_and_port = authority.rsplit('@').next()?;
    let host = match host_and_port.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
        Some(_) => return None,
        None => host_and_port,
    };
    (is_scheme(scheme) && is_host(host)).then_some((scheme, (!path.contains('@')).then_some(host)))
}

fn is_scheme(scheme: &str) -> bool {
    scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b))
}

fn is_host(host: &str) -> bool {
    !host.is_empty() && host.bytes().all(|b| b.is_ascii_alphanumeric() || b"-.".contains(&b))
}
