//! What does not compile, and in which words: one folder for each kind of mistake, one file for each
//! mistake. `TRYBUILD=overwrite cargo test -p redact --test compile_errors` writes the `.stderr` files anew.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The texts that are rustc's own differ from release to release.
#[rustversion::attr(not(stable(1.95)), ignore = "the texts are those of Rust 1.95")]
#[test]
fn mistakes_do_not_compile() {
    if lists_other_impls() {
        return;
    }
    let cases = trybuild::TestCases::new();
    for folder in folders() {
        // Where the source of the standard library is installed, rustc quotes it.
        if folder.ends_with("std") && source_of_std_is_installed() {
            continue;
        }
        cases.compile_fail(folder.join("*.rs"));
    }
}

/// With the macros of events in reach, rustc has other impls to list beside the mistakes of the derive.
/// Those of events are the cases of `redact-tracing`, which runs this file too.
fn lists_other_impls() -> bool {
    cfg!(feature = "log") && env!("CARGO_PKG_NAME") == "redact"
}

/// The last line of each case says where its mistakes are.
#[test]
fn each_mistake_is_one_error_at_its_line() {
    for case in cases() {
        let source = read(&case);
        let promised = source.trim_end().rsplit("// errors on line").next().expect("a last piece");
        let promised = promised.trim_start_matches('s').trim_start_matches(": ");
        let stderr = read(&case.with_extension("stderr"));
        let mut found = lines_of_errors(&stderr);
        found.sort_unstable();
        let found: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.join(", "), promised, "{}", case.display());
    }
}

#[test]
fn messages_are_lower_case_and_have_no_full_stop() {
    for case in cases() {
        let stderr = read(&case.with_extension("stderr"));
        for message in stderr.lines().filter_map(message_of_an_error) {
            let first = message.chars().next().expect("an error says something");
            assert!(!first.is_uppercase(), "{}: {message}", case.display());
            assert!(!message.ends_with('.'), "{}: {message}", case.display());
        }
    }
}

#[test]
fn nothing_but_the_mistake_is_told() {
    for case in cases() {
        let stderr = read(&case.with_extension("stderr"));
        assert!(!stderr.contains("\nwarning"), "a warning in {}", case.display());
        for place in stderr.lines().filter_map(|line| line.trim_start().strip_prefix("--> ")) {
            assert!(!place.starts_with('/'), "a path of this machine in {}", case.display());
        }
    }
}

/// The lines that the errors point at, as far as they point into the case itself.
fn lines_of_errors(stderr: &str) -> Vec<u32> {
    let mut lines = stderr.lines();
    let mut found = Vec::new();
    while let Some(line) = lines.next() {
        if message_of_an_error(line).is_some() {
            let place = lines.find_map(|line| line.trim_start().strip_prefix("--> tests/ui/"));
            let line = place.and_then(|place| place.split(':').nth(1));
            found.push(line.and_then(|line| line.parse().ok()).expect("an error has a place"));
        }
    }
    found
}

/// What stands behind `error: ` or `error[E0277]: `.
fn message_of_an_error(line: &str) -> Option<&str> {
    line.strip_prefix("error")
        .filter(|rest| rest.starts_with([':', '[']))?
        .split_once(": ")
        .map(|(_, message)| message)
}

fn cases() -> Vec<PathBuf> {
    let files = folders().into_iter().flat_map(|folder| entries(&folder));
    files.filter(|file| file.extension().is_some_and(|extension| extension == "rs")).collect()
}

fn folders() -> Vec<PathBuf> {
    entries(Path::new("tests/ui"))
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("tests run in the root of the package");
    let mut paths: Vec<PathBuf> =
        entries.map(|entry| entry.expect("the folder can be read").path()).collect();
    paths.sort();
    paths
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn source_of_std_is_installed() -> bool {
    let rustc = Command::new("rustc").args(["--print", "sysroot"]).output().expect("rustc runs");
    let sysroot = String::from_utf8(rustc.stdout).expect("the path of the sysroot is UTF-8");
    Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library").exists()
}
