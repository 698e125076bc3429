//! Forms in which secrets are written, and look-alikes that are none: in `found.txt`, each finding stands
//! between `⟦` and `⟧`, and in `innocent.txt` there is none. `⏎` stands for the end of a line.

use std::sync::LazyLock;

use redact_scan::Scanner;

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::new);

const FOUND: &str = include_str!("found.txt");
const INNOCENT: &str = include_str!("innocent.txt");

#[test]
fn exactly_what_is_marked_is_found() {
    let wanted: Vec<String> = lines(FOUND).collect();
    let marked: Vec<String> = wanted.iter().map(|line| mark(&unmarked(line))).collect();
    assert_same(&marked, &wanted);
}

#[test]
fn nothing_is_found_in_what_only_looks_like_it() {
    let wanted: Vec<String> = lines(INNOCENT).collect();
    let marked: Vec<String> = wanted.iter().map(|line| mark(line)).collect();
    assert_same(&marked, &wanted);
}

#[test]
fn the_lists_are_long_enough_to_tell_something() {
    assert!(lines(FOUND).count() >= 150);
    assert!(lines(INNOCENT).count() >= 150);
}

/// Tells of all lines that differ, and not only of the first.
fn assert_same(marked: &[String], wanted: &[String]) {
    let differ = |(marked, wanted): &(&String, &String)| marked != wanted;
    let pairs = || marked.iter().zip(wanted).filter(differ);
    let left: Vec<&str> = pairs().map(|(marked, _)| marked.as_str()).collect();
    let right: Vec<&str> = pairs().map(|(_, wanted)| wanted.as_str()).collect();
    assert!(left.is_empty(), "found:\n{}\nwanted:\n{}", left.join("\n"), right.join("\n"));
}

fn lines(text: &str) -> impl Iterator<Item = String> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with("# "));
    lines.map(|line| line.replace('⏎', "\n"))
}

fn unmarked(line: &str) -> String {
    line.replace(['⟦', '⟧'], "")
}

/// The line with each finding between marks.
fn mark(line: &str) -> String {
    let mut marked = String::new();
    let mut done = 0;
    for finding in SCANNER.find_iter(line) {
        let span = finding.span();
        marked.push_str(&line[done..span.start]);
        marked.extend(["⟦", &line[span.clone()], "⟧"]);
        done = span.end;
    }
    marked + &line[done..]
}
