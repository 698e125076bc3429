//! JSON stays JSON, whatever is found in it.

use redact_tracing::fmt::scanned;
use tracing::{error, info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::{JsonFields, Writer};
use tracing_subscriber::fmt::time::FormatTime;

use crate::{TOKEN, written};

fn json(events: impl FnOnce()) -> Vec<serde_json::Value> {
    let written = written(
        |w| {
            let format =
                scanned(format().without_time().with_target(false).json().flatten_event(true));
            tracing_subscriber::fmt().json().with_writer(w).event_format(format).finish()
        },
        events,
    );
    let parse = |line: &str| serde_json::from_str(line).unwrap_or_else(|_| panic!("{line}"));
    written.text().lines().map(parse).collect()
}

#[test]
fn between_escapes() {
    let lines = json(|| info!("\"{TOKEN}\"\\{TOKEN}\n{TOKEN}\t\u{1}"));
    assert_eq!(
        lines[0]["message"],
        "\"[REDACTED:github-token]\"\\[REDACTED:github-token]\n[REDACTED:github-token]\t\u{1}"
    );
}

#[test]
fn in_the_name_of_a_field() {
    let lines = json(|| error!("ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W" = 7));
    assert_eq!(lines[0]["[REDACTED:github-token]"], 7);
}

/// Found by a fuzzer: a password went on into the name of the next field.
#[test]
fn up_to_the_end_of_its_string() {
    let lines =
        json(|| info!(file = "machine a login ada password n0rth/Maple", next = "b", "read"));
    assert_eq!(lines[0]["file"], "machine a login ada password [REDACTED:netrc-password]");
    assert_eq!(lines[0]["next"], "b");
}

/// Found by a fuzzer: the name of the rule was taken for the name of a password.
#[test]
fn and_nothing_in_what_the_net_says_itself() {
    let lines = json(|| info!("redis://app:w1llow-Crane-5@cache"));
    assert_eq!(lines[1]["rule"], "url-password");
    assert_eq!(lines[1]["file"], file!());
    assert_eq!(redact_scan::Scanner::new().find_iter(&lines[1].to_string()).count(), 0);
}

/// A clock of one's own may write anything.
#[test]
fn in_the_place_of_the_time() {
    struct Clock;
    impl FormatTime for Clock {
        fn format_time(&self, w: &mut Writer<'_>) -> std::fmt::Result {
            w.write_str(TOKEN)
        }
    }
    let timed = written(
        |w| {
            let format = scanned(format().with_timer(Clock).json());
            tracing_subscriber::fmt().json().with_writer(w).event_format(format).finish()
        },
        || info!("sent"),
    );
    let text = timed.lines();
    assert!(
        text.starts_with("{\"timestamp\":\"[REDACTED:github-token]\",\"level\":\"INFO\","),
        "{text}"
    );
}

/// What stands in the line beside the names of the program is looked at, whatever stands there.
#[test]
fn beside_the_fields_of_a_span() {
    let events = || {
        let _outer = info_span!("outer", path = "/orders/4711/items?page=2").entered();
        let _inner = info_span!("inner", path = "/orders/4712/items?page=3").entered();
        info!(TOKEN, "sent {TOKEN}");
    };
    let lines = written(
        |w| {
            let builder = tracing_subscriber::fmt().fmt_fields(scanned(JsonFields::new()));
            let format = scanned(format().without_time().json());
            builder.with_writer(w).event_format(format).finish()
        },
        events,
    );
    let json: serde_json::Value = serde_json::from_str(lines.lines().trim_end()).unwrap();
    assert_eq!(json["fields"]["message"], "sent [REDACTED:github-token]");
    assert_eq!(json["fields"]["TOKEN"], "[REDACTED:github-token]");
    assert_eq!(json["span"]["path"], "/orders/4712/items?page=3");
    assert_eq!(json["spans"][0]["name"], "outer");
    assert_eq!(json["spans"][1]["path"], "/orders/4712/items?page=3");
}
