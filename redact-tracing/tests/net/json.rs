//! JSON stays JSON, whatever is found in it.

use redact_tracing::fmt::scanned;
use tracing::{error, info};
use tracing_subscriber::fmt::format;

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
