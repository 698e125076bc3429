//! `http`: status, method and version are shown; of headers the names and a few values; URIs can be
//! masked and are not shown, since path and query carry names and tokens.

use core::fmt;

use http::{HeaderMap, HeaderName, HeaderValue, Method, StatusCode, Uri, Version, header};

use crate::mask::REDACTED;
use crate::policy::{Treatment, apply};
use crate::redact::{Shown, ShownAsText};
use crate::{Policy, Redact, Sink};

use super::leaf;

leaf! {
    HeaderValue as [u8]: |value| value.as_bytes();
    Uri as Uri: |uri| uri;
}

/// Shows the code, in data as a number.
impl Redact for StatusCode {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        self.as_u16().redact(policy, sink)
    }

    fn redact_display(&self, policy: &Policy, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        apply::displayed(policy, self, f)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        self.as_u16().is_omitted(policy)
    }
}

/// Shows the method, one that no standard names included.
impl Redact for Method {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        match policy.default_treatment() {
            Treatment::Declared => sink.text(self),
            _ => sink.hidden(REDACTED),
        }
    }
}

/// Shows the version: `HTTP/1.1`.
impl Redact for Version {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        ShownAsText(self).redact(policy, sink)
    }
}

/// Shows the names, and the values of those headers that describe the message and not who sent it:
/// `accept`, `accept-encoding`, `accept-ranges`, `age`, `allow`, `cache-control`, `connection`,
/// `content-encoding`, `content-length`, `content-type`, `date`, `retry-after`, `transfer-encoding`,
/// `upgrade` and `vary`.
///
/// All others are hidden, among them some that look harmless: `host` and `origin` name a tenant,
/// `user-agent` and `accept-language` help to recognise a person, `etag` can be a tracking token. So
/// is a value that is marked as sensitive or has other than visible ASCII characters. As in `http`'s
/// own `Debug`, a header with several values stands there as often.
impl Redact for HeaderMap {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.map(
            policy,
            self.iter().map(|(name, value)| (Shown(name.as_str()), Value(name, value))),
        )
    }
}

struct Value<'a>(&'a HeaderName, &'a HeaderValue);

impl Redact for Value<'_> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        match self.harmless_text() {
            Some(text) => apply::shown(policy, text, sink),
            None => sink.hidden(REDACTED),
        }
    }
}

impl Value<'_> {
    fn harmless_text(&self) -> Option<&str> {
        let Self(name, value) = *self;
        if !HARMLESS.contains(name) || value.is_sensitive() {
            return None;
        }
        value.to_str().ok().filter(|text| !text.contains('\t'))
    }
}

const HARMLESS: [HeaderName; 15] = [
    header::ACCEPT,
    header::ACCEPT_ENCODING,
    header::ACCEPT_RANGES,
    header::AGE,
    header::ALLOW,
    header::CACHE_CONTROL,
    header::CONNECTION,
    header::CONTENT_ENCODING,
    header::CONTENT_LENGTH,
    header::CONTENT_TYPE,
    header::DATE,
    header::RETRY_AFTER,
    header::TRANSFER_ENCODING,
    header::UPGRADE,
    header::VARY,
];
