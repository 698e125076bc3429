//! The first finding of a call site says where to mend it, once, and never what was found.

use redact_tracing::fmt::Net;
use tracing::{info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::{DefaultFields, JsonFields};

use crate::{TOKEN, written};

#[test]
fn it_is_said_once_for_each_call_site() {
    let net = Net::builder().build();
    let events = || {
        for _ in 0..3 {
            info!("{TOKEN}");
        }
        info!("{TOKEN}");
    };
    let (first, second) = (line!() - 4, line!() - 2);
    let written = written(
        |w| {
            let format = net.scanned(format().without_time());
            tracing_subscriber::fmt().with_ansi(false).with_writer(w).event_format(format).finish()
        },
        events,
    );
    let file = file!();
    let event = " INFO net::notices: [REDACTED:github-token]\n";
    let notice = |line: u32| {
        format!(
            " WARN redact::net: a token of GitHub: personal, of an app, of a user or for refreshing one was \
             masked: mask it or show it where it is logged, at {file}:{line} rule=\"github-token\" \
             file=\"{file}\" line={line}\n"
        )
    };
    assert_eq!(
        written.text(),
        [event, &notice(first), event, event, event, &notice(second)].concat(),
    );
    assert_eq!(
        net.report().to_string(),
        format!("{file}:{first}: github-token 3\n{file}:{second}: github-token 1\n"),
    );
}

#[test]
fn it_is_json_among_json() {
    let net = Net::builder().build();
    let written = written(
        |w| {
            let format = net.scanned(format().without_time().json());
            let fields = net.scanned(JsonFields::new());
            tracing_subscriber::fmt()
                .with_writer(w)
                .fmt_fields(fields)
                .event_format(format)
                .finish()
        },
        || info!(reply = TOKEN),
    );
    let text = written.text();
    let lines: Vec<serde_json::Value> =
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines.len(), 2);
    assert_eq!(lines[0]["fields"]["reply"], "[REDACTED:github-token]");
    assert_eq!(lines[1]["target"], "redact::net");
    assert_eq!(lines[1]["fields"]["rule"], "github-token");
    assert_eq!(lines[1]["fields"]["file"], file!());
}

#[test]
fn a_finding_in_a_span_is_counted() {
    let net = Net::builder().build();
    written(
        |w| {
            let format = net.scanned(format().without_time());
            let fields = net.scanned(DefaultFields::new());
            tracing_subscriber::fmt()
                .with_writer(w)
                .fmt_fields(fields)
                .event_format(format)
                .finish()
        },
        || drop(info_span!("request", reply = TOKEN)),
    );
    assert_eq!(net.report().to_string(), "the fields of a span: github-token 1\n");
}
