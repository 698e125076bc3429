//! What is done about a finding is what was asked for, and the strictest of it.

use std::num::NonZeroU32;
use std::sync::{Arc, Mutex};

use redact_core::class;
use redact_scan::Severity;
use redact_tracing::fmt::{Action, Builder, Net};
use tracing::{error, info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::DefaultFields;

use crate::{TOKEN, written};

/// What is written under a net, and what the net has to report of this file.
fn under(net: Builder, events: impl FnOnce()) -> (String, String) {
    let net = net.build();
    let written = written(
        |w| {
            let format = net.scanned(format().without_time().with_target(false));
            let fields = net.scanned(DefaultFields::new());
            let builder = tracing_subscriber::fmt().with_ansi(false).with_writer(w);
            builder.fmt_fields(fields).event_format(format).finish()
        },
        events,
    );
    (written.text(), net.report().to_string())
}

fn many(many: u32) -> Action {
    Action::Sample(NonZeroU32::new(many).unwrap())
}

#[test]
fn an_event_is_dropped_and_the_next_says_so() {
    let events = || {
        for reply in [TOKEN, TOKEN, "fine", "fine"] {
            info!(reply);
        }
    };
    let (file, line) = (file!(), line!() - 3);
    let place = format!("{file}:{line}");
    let (text, report) = under(Net::builder().on_severity(Severity::High, Action::Drop), events);
    assert_eq!(
        text,
        format!(
            " WARN a token of GitHub: personal, of an app, of a user or for refreshing one was dropped with its \
             event: mask it or show it where it is logged, at {place} rule=\"github-token\" file=\"{file}\" \
             line={line}\n \
             INFO reply=\"fine\"\n \
             WARN 2 events were dropped at {place} file=\"{file}\" line={line}\n \
             INFO reply=\"fine\"\n",
        ),
    );
    assert_eq!(report, format!("{place}: github-token 2; 2 events dropped\n"));
}

#[test]
fn a_call_site_is_refused() {
    let events = || {
        for reply in ["fine", TOKEN, "fine", TOKEN] {
            info!(reply);
        }
        info!("another");
    };
    let line = line!() - 4;
    let net = Net::builder().on_class(class::CREDENTIAL, Action::Refuse);
    let (text, report) = under(net, events);
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines[0], " INFO reply=\"fine\"");
    assert!(lines[1].contains("was dropped, and no more events of this call site are written"));
    assert_eq!(lines[2..], [" INFO another"]);
    assert_eq!(report, format!("{}:{line}: github-token 1; 3 events dropped\n", file!()));
}

#[test]
fn the_strictest_holds() {
    let net = Net::builder()
        .on_severity(Severity::Low, Action::Drop)
        .on_class(class::CREDENTIAL, Action::Mask)
        .on_severity(Severity::Critical, Action::Refuse);
    let (text, _) = under(net, || info!("{TOKEN}"));
    assert_eq!(text.lines().count(), 1);
    assert!(text.contains("was dropped with its event"), "{text}");
}

#[test]
fn a_class_is_not_another() {
    let (text, _) = under(Net::builder().on_class(class::USER, Action::Drop), || info!("{TOKEN}"));
    assert!(text.starts_with(" INFO [REDACTED:github-token]\n"), "{text}");
}

#[test]
fn a_watcher_is_told_and_may_panic() {
    let told = Arc::new(Mutex::new(Vec::new()));
    let telling = told.clone();
    let net = Net::builder()
        .alert(Severity::High, |_| panic!("not the program's concern"))
        .alert(Severity::High, move |alert| telling.lock().unwrap().push(format!("{alert:?}")))
        .alert(Severity::Critical, |_| unreachable!("it is not as bad"));
    let (text, _) = under(net, || info!("{TOKEN} {TOKEN}"));
    let line = line!() - 1;
    assert!(text.starts_with(" INFO [REDACTED:github-token] [REDACTED:github-token]\n"), "{text}");
    let alert = format!("Alert(github-token at {}:{line})", file!());
    assert_eq!(*told.lock().unwrap(), [alert.clone(), alert]);
}

#[test]
fn a_call_site_is_sampled_by_trace() {
    let of_trace = |trace| {
        let net = Net::builder().on_severity(Severity::High, many(4));
        let net = net.trace_id(move || Some(trace));
        let event = |reply: &str| info!(reply);
        let events = || ["fine", TOKEN, "fine", "fine"].into_iter().for_each(event);
        under(net, events).0.lines().filter(|line| line.contains("reply=\"fine\"")).count()
    };
    // The first is written before anything was found. Of the others all are or none.
    let written: Vec<usize> = (0..400).map(of_trace).collect();
    assert!(written.iter().all(|times| [1, 3].contains(times)), "{written:?}");
    let kept = written.iter().filter(|times| **times == 3).count();
    assert!((60..140).contains(&kept), "{kept} of 400 traces");
    assert_eq!(written, (0..400).map(of_trace).collect::<Vec<_>>());
}

#[test]
fn an_error_is_never_sampled_out() {
    let net = Net::builder().on_severity(Severity::High, many(1_000_000)).trace_id(|| Some(1));
    let events = || {
        for reply in [TOKEN, "fine", "fine"] {
            error!(reply);
        }
    };
    let (text, report) = under(net, events);
    assert_eq!(text.matches("ERROR reply=").count(), 3, "{text}");
    assert!(report.ends_with(": github-token 1\n"), "{report}");
}

#[test]
fn events_outside_of_a_trace_are_counted_off() {
    let net = Net::builder().on_severity(Severity::High, many(5));
    let events = || {
        for _ in 0..11 {
            info!("{TOKEN}");
        }
    };
    let (text, report) = under(net, events);
    let masked = text.matches("INFO [REDACTED:github-token]").count();
    let written: usize = 1 + 10 / 5;
    assert_eq!(masked, written, "{text}");
    assert!(text.contains("4 events were dropped at"), "{text}");
    assert!(report.ends_with("; 8 events dropped\n"), "{report}");
}

#[test]
fn the_outermost_span_is_the_trace() {
    let net = Net::builder().on_severity(Severity::High, many(2));
    let event = |reply: &str| info!(reply);
    let events = || {
        event(TOKEN);
        for request in 0..64 {
            let _request = info_span!("request", request).entered();
            let _inner = info_span!("inner").entered();
            event("one");
            event("two");
        }
    };
    let (text, _) = under(net, events);
    for request in 0..64 {
        let of_request = |word: &str| {
            text.contains(&format!(" INFO request{{request={request}}}:inner: reply=\"{word}\"\n"))
        };
        assert_eq!(of_request("one"), of_request("two"), "{text}");
    }
    let written = text.matches("reply=\"one\"").count();
    assert!((8..56).contains(&written), "{written} of 64");
}
