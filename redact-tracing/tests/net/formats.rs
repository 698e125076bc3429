//! A finding gives way to its marker, and all else of a line stays as its formatter writes it.

use redact_tracing::fmt::scanned;
use tracing::{error, info, info_span};
use tracing_subscriber::fmt::format::{DefaultFields, JsonFields, PrettyFields};
use tracing_subscriber::fmt::{FormatEvent, FormatFields, format};
use tracing_subscriber::registry::Registry;

use crate::{TOKEN, Written, written};

fn events() {
    let _span = info_span!("request", id = 7, reply = format!("span {TOKEN}")).entered();
    info!(count = 3, reply = TOKEN, "sent {TOKEN} twice: {TOKEN}");
    error!(TOKEN, "quoted \"{TOKEN}\"\nbroken");
    info!("nothing to see");
}

/// What the events come out as with a formatter, behind a net and by itself.
fn both<E, F>(event: impl Fn() -> E, fields: impl Fn() -> F, ansi: bool) -> [Written; 2]
where
    E: FormatEvent<Registry, F> + Send + Sync + 'static,
    E: FormatEvent<Registry, redact_tracing::fmt::Scanned<F>>,
    F: for<'a> FormatFields<'a> + Send + Sync + 'static,
{
    let builder = || tracing_subscriber::fmt().with_ansi(ansi);
    let net = written(
        |w| {
            builder()
                .with_writer(w)
                .fmt_fields(scanned(fields()))
                .event_format(scanned(event()))
                .finish()
        },
        events,
    );
    let bare = written(
        |w| builder().with_writer(w).fmt_fields(fields()).event_format(event()).finish(),
        events,
    );
    [net, bare]
}

#[track_caller]
fn assert_masked([net, bare]: &[Written; 2]) {
    assert!(bare.text().contains(TOKEN));
    assert_eq!(net.lines(), bare.text().replace(TOKEN, "[REDACTED:github-token]"));
}

#[test]
fn full() {
    let format = || format().without_time();
    assert_masked(&both(format, DefaultFields::new, false));
}

#[test]
fn compact() {
    let format = || format().without_time().compact();
    assert_masked(&both(format, DefaultFields::new, false));
}

#[test]
fn json() {
    let format = || format().without_time().json().with_current_span(true).with_span_list(true);
    let [net, bare] = both(format, JsonFields::new, false);
    assert_masked(&[net.clone(), bare]);
    for line in net.text().lines() {
        serde_json::from_str::<serde_json::Value>(line).expect(line);
    }
}

#[test]
fn pretty() {
    let [net, bare] = both(|| format().without_time().pretty(), PrettyFields::new, false);
    let own = net.text().find("  WARN redact::net").unwrap_or(net.text().len());
    let masked = bare.text().replace(TOKEN, "[REDACTED:github-token]");
    assert!(masked.starts_with(&net.text()[..own]), "{}", net.text());
}

#[test]
fn colours() {
    let [net, bare] = both(|| format().without_time(), DefaultFields::new, true);
    assert!(bare.text().contains("\u{1b}[3mreply\u{1b}[0m"));
    assert_masked(&[net, bare]);
}

#[test]
fn one_line_to_the_last_character() {
    let format = || format().without_time();
    let [net, _] = both(format, DefaultFields::new, false);
    assert_eq!(
        net.lines(),
        " INFO request{id=7 reply=\"span [REDACTED:github-token]\"}: net::formats: sent [REDACTED:github-token] \
         twice: [REDACTED:github-token] count=3 reply=\"[REDACTED:github-token]\"\n\
         ERROR request{id=7 reply=\"span [REDACTED:github-token]\"}: net::formats: quoted \
         \"[REDACTED:github-token]\"\n\
         broken TOKEN=\"[REDACTED:github-token]\"\n \
         INFO request{id=7 reply=\"span [REDACTED:github-token]\"}: net::formats: nothing to see\n",
    );
}
