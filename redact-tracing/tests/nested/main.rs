//! What is logged while a line is being written, or somebody is told of a finding. Only the dispatcher of a whole
//! program hears that, so this test is a program of its own.

use std::fmt;
use std::io::{self, Write};
use std::sync::Mutex;

use redact_scan::Severity;
use redact_tracing::fmt::Net;
use redact_tracing::show;
use tracing::{info, info_span};
use tracing_subscriber::fmt::format;
use tracing_subscriber::fmt::format::DefaultFields;

/// A token of GitHub's form, that nobody was ever given.
const TOKEN: &str = "ghp_q8Zr1TbXw3Lk9MvNc2Hs7DyFj4Pg6Ra0Ue5W";

static WRITTEN: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Written;

impl Write for Written {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        WRITTEN.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A value that opens a span while its text is written.
struct Opens;

impl fmt::Debug for Opens {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let _span = info_span!("inner", reply = TOKEN).entered();
        info!("undecided");
        redact_tracing::info!(decided = show(&7));
        f.write_str("opened")
    }
}

#[test]
fn nothing_passes_and_nobody_is_told_without_end() {
    let net = Net::builder().alert(Severity::Low, |_| info!("alerted for {TOKEN}")).build();
    let subscriber = tracing_subscriber::fmt()
        .with_ansi(false)
        .with_writer(|| Written)
        .fmt_fields(net.scanned(DefaultFields::new()))
        .event_format(net.scanned(format().without_time().with_target(false)))
        .finish();
    tracing::subscriber::set_global_default(subscriber).unwrap();
    info!(value = ?Opens);
    info!("sent {TOKEN}");
    let written = String::from_utf8(WRITTEN.lock().unwrap().clone()).unwrap();
    let own = |line: &&str| !line.starts_with(" WARN");
    let lines: Vec<&str> = written.lines().filter(own).collect();
    assert_eq!(
        lines,
        [
            " INFO alerted for [REDACTED:github-token]",
            " INFO inner{reply=\"[REDACTED:github-token]\"}: undecided",
            " INFO inner{reply=\"[REDACTED:github-token]\"}: decided=7",
            " INFO value=opened",
            " INFO alerted for [REDACTED:github-token]",
            " INFO sent [REDACTED:github-token]",
        ],
    );
}
