//! What of a line need not be looked at: its head and its frame, and what was looked at before, the fields of
//! the spans that its event is in.

use std::ops::Range;

use tracing::Subscriber;
use tracing_subscriber::fmt::{FmtContext, FormatFields, FormattedFields};
use tracing_subscriber::registry::LookupSpan;

use super::plain::Plain;
use super::{frame, head};

/// Leaves out of a line how it begins, what was looked at when the spans were made, and what is said around it;
/// if there is any. `target` is that of the event.
pub(super) fn leave_out<'l, S, N>(
    line: &'l str,
    target: &str,
    spans: Option<&FmtContext<'_, S, N>>,
) -> Option<Plain<'l>>
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    let mut seen = Vec::with_capacity(USUAL);
    seen.extend(Some(0..head::len(line)).filter(|head| !head.is_empty()));
    for span in spans.and_then(FmtContext::event_scope).into_iter().flatten() {
        if let Some(fields) = span.extensions().get::<FormattedFields<N>>() {
            let places = occurrences(line, &fields.fields);
            seen.extend(places.map(|place| frame::widen(line, &place, target, span.name())));
        }
    }
    seen.sort_unstable_by_key(|part| part.start);
    (!seen.is_empty()).then(|| without(line, &seen))
}

/// Where fields stand in a line: behind the brace that opens those of a span, in text as in JSON.
fn occurrences(line: &str, fields: &str) -> impl Iterator<Item = Range<usize>> {
    let fields = fields.strip_prefix('{').and_then(|json| json.strip_suffix('}')).unwrap_or(fields);
    let haystack = if fields.len() < SHORTEST { "" } else { line };
    let behind_braces = memchr::memchr_iter(b'{', haystack.as_bytes()).map(|brace| brace + 1);
    let is_here = move |place: &usize| line.as_bytes()[*place..].starts_with(fields.as_bytes());
    behind_braces.filter(is_here).map(|place| place..place + fields.len())
}

/// A head, and a span that stands in the line twice.
const USUAL: usize = 4;

/// What is shorter costs less to look at than to leave out, and may be part of another text.
const SHORTEST: usize = 24;

fn without<'l>(line: &'l str, parts: &[Range<usize>]) -> Plain<'l> {
    let mut rest = Plain::default();
    let mut done = 0;
    for part in parts {
        if let Some(text) = line.get(done..part.start) {
            rest.push(text, done);
        }
        done = done.max(part.end);
    }
    rest.push(line[done..].trim_end(), done);
    rest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_left_has_its_place() {
        let line = "request{path=\"/orders/4711\" id=7}: sent of{path=\"/orders/4711\" id=7} end";
        let fields = "path=\"/orders/4711\" id=7";
        let seen: Vec<_> = occurrences(line, fields).collect();
        let rest = without(line, &seen);
        assert_eq!(rest.text, "request{}: sent of{} end");
        let pieces: Vec<_> = rest.pieces(0..rest.text.len()).map(|piece| &line[piece]).collect();
        assert_eq!(pieces, ["request{", "}: sent of{", "} end"]);
        assert_eq!(without("ab", &[0..2, 1..2]).text, "");
    }

    #[test]
    fn fields_of_json_stand_without_their_braces() {
        let fields = "{\"id\":7,\"path\":\"/orders/4711\"}";
        let line = "{\"span\":{\"id\":7,\"path\":\"/orders/4711\",\"name\":\"request\"}}";
        assert_eq!(occurrences(line, fields).next(), Some(9..37));
        assert_eq!(occurrences(line, fields).count(), 1);
    }

    #[test]
    fn short_fields_are_looked_at_again() {
        assert_eq!(occurrences("request{id=7}: id=7", "id=7").count(), 0);
    }
}
