//! The command line as people see it: each file in `tests/cmd` is a transcript.
//!
//! `TRYCMD=overwrite cargo test -p cargo-redact --test cli` writes what is seen now; read the diff.

#[test]
fn transcripts() {
    trycmd::TestCases::new().env("NO_COLOR", "1").case("tests/cmd/*.trycmd");
}
