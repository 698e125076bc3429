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
