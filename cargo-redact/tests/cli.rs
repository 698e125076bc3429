//! The command line as people see it: each file in `tests/cmd` is a transcript.
//!
//! `TRYCMD=overwrite cargo test -p cargo-redact --test cli` writes what is seen now; read the diff.

#[test]
fn transcripts() {
    trycmd::TestCases::new()
        .env("NO_COLOR", "1")
        .case("tests/cmd/*.trycmd")
        .case("tests/cmd/*.toml");
}

#[test]
fn the_readme_shows_what_is_seen() {
    let readme = include_str!("../../README.md");
    let (_, shown) = readme.split_once("$ cargo redact check\n").expect("the README shows a check");
    let (shown, _) = shown.split_once("```").expect("a fence is closed");
    let seen = include_str!("cmd/readme.trycmd");
    assert!(seen.contains(shown), "this is not what is seen:\n{shown}");
}
