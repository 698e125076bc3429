//! One decision at a field holds at every exit: the table of `decisions` crossed with the table of
//! exits below, to the last character.

#![expect(clippy::unnecessary_literal_unwrap, reason = "what they print is what is tested")]

mod capture;
mod decisions;

use std::error::Error;
use std::{fmt, iter};

use crate::decisions::{Decision, Subject};

/// An exit: its name, what comes out of it, and what may come out of it.
type Exit = (&'static str, fn(&Decision) -> String, fn(&Decision) -> String);

#[rustfmt::skip]
const EXITS: &[Exit] = &[
    ("{:?}",           |d| format!("{:?}", d.subject),            |d| d.debug.into()),
    ("{:#?}",          |d| format!("{:#?}", d.subject),           |d| d.pretty.into()),
    ("{:>40?}",        |d| format!("{:>40?}", d.subject),         |d| d.wide.into()),
    ("{:.3?}",         |d| format!("{:.3?}", d.subject),          |d| d.precise.into()),
    ("{}",             |d| format!("{}", d.subject),              |d| d.display.into()),
    ("{:>40}",         |d| format!("{:>40}", d.subject),          |d| d.display.into()),
    ("{:.3}",          |d| format!("{:.3}", d.subject),           |d| d.display.into()),
    ("JSON",           |d| d.subject.json(),                      |d| d.json.into()),
    ("binary",         |d| legible(&d.subject.binary()),          |d| legible(d.binary)),
    ("dbg!",           |d| capture::child("dbg", d.name),         |d| format!("value = {}\n", d.pretty)),
    ("panic!, {}",     |d| panics(|s| panic!("{s}"), d),          |d| d.display.into()),
    ("panic!, {:?}",   |d| panics(|s| panic!("{s:?}"), d),        |d| d.debug.into()),
    ("unwrap",         |d| panics(unwrap, d),                     unwrapped),
    ("expect",         |d| panics(expect, d),                     |d| format!("it is paid: {}", d.debug)),
    ("unwrap_err",     |d| panics(unwrap_err, d),                 unwrapped_err),
    ("assert_eq!",     |d| panics(compare, d),                    compared),
    ("uncaught panic", |d| capture::child("unwrap", d.name),      |d| unwrapped(d) + "\n"),
    ("error, {:?}",    |d| format!("{:?}", Failed::over(d)),      |d| format!("Failed {{ cause: {} }}", d.debug)),
    ("error chain",    |d| chain(&Failed::over(d)),               |d| format!("it failed: {}", d.display)),
    ("Box<dyn Error>", |d| boxed(d),                              |d| format!("Err({})", d.debug)),
    ("log, ?",         |d| capture::plain(|| by_debug(d)),        |d| format!(" INFO paid value={}\n", d.debug)),
    ("log, %",         |d| capture::plain(|| by_display(d)),      |d| format!(" INFO paid value={}\n", d.display)),
    ("log, span",      |d| capture::plain(|| in_span(d)),         |d| format!(" INFO pay{{value={}}}: paid\n", d.debug)),
    ("JSON log, ?",    |d| capture::json(|| by_debug(d)),         |d| json_line(d.debug)),
    ("JSON log, %",    |d| capture::json(|| by_display(d)),       |d| json_line(d.display)),
    ("JSON log, span", |d| capture::json(|| in_span(d)),          json_line_in_span),
];

#[test]
fn every_decision_holds_at_every_exit() {
    for decision in decisions::all() {
        for (exit, taken, allowed) in EXITS {
            assert_eq!(taken(&decision), allowed(&decision), "{} at {exit}", decision.name);
        }
    }
}

#[test]
fn no_canary_leaves_by_any_exit() {
    for decision in decisions::all().iter().filter(|decision| !decision.is_shown) {
        for (exit, taken, _) in EXITS {
            let taken = taken(decision);
            for canary in decision.canaries {
                assert!(!taken.contains(canary), "{canary} of {} at {exit}", decision.name);
            }
        }
    }
}

/// So that the search above is known to find one.
#[test]
fn what_is_shown_leaves_by_every_exit() {
    for decision in decisions::all().iter().filter(|decision| decision.is_shown) {
        for (exit, taken, _) in EXITS.iter().filter(|(exit, ..)| *exit != "binary") {
            let taken = taken(decision);
            for canary in decision.canaries {
                assert!(taken.contains(canary), "{canary} of {} at {exit}", decision.name);
            }
        }
    }
}

#[test]
fn every_canary_occurs_in_one_decision_alone() {
    let decisions = decisions::all();
    let mut canaries: Vec<&str> = decisions.iter().flat_map(|d| d.canaries).copied().collect();
    let all = canaries.len();
    canaries.sort_unstable();
    canaries.dedup();
    assert_eq!(canaries.len(), all);
}

/// Runs in a process of its own, started by [`capture::child`]; does nothing as a test.
#[test]
#[expect(clippy::dbg_macro, reason = "it is one of the exits")]
fn child() {
    let Some((exit, name)) = capture::asked_of_child() else { return };
    let decisions = decisions::all();
    let decision = decisions.iter().find(|decision| decision.name == name).unwrap();
    let value = &decision.subject;
    match &*exit {
        "dbg" => {
            dbg!(value);
        }
        _ => unwrap(&**value),
    }
}

fn panics(panic: impl FnOnce(&dyn Subject), decision: &Decision) -> String {
    capture::panic_message(|| panic(&*decision.subject))
}

fn unwrap(subject: &dyn Subject) {
    Err::<(), _>(subject).unwrap();
}

fn unwrapped(decision: &Decision) -> String {
    format!("called `Result::unwrap()` on an `Err` value: {}", decision.debug)
}

fn expect(subject: &dyn Subject) {
    Err::<(), _>(subject).expect("it is paid");
}

fn unwrap_err(subject: &dyn Subject) {
    Ok::<_, ()>(subject).unwrap_err();
}

fn unwrapped_err(decision: &Decision) -> String {
    format!("called `Result::unwrap_err()` on an `Ok` value: {}", decision.debug)
}

fn compare(subject: &dyn Subject) {
    let other = subject;
    assert_eq!(subject, other);
}

fn compared(decision: &Decision) -> String {
    format!("assertion `left == right` failed\n  left: {0}\n right: {0}", decision.debug)
}

/// An error of somebody else, whose derives know nothing of decisions.
#[derive(Debug)]
struct Failed<'a> {
    cause: &'a (dyn Subject + 'static),
}

impl<'a> Failed<'a> {
    fn over(decision: &'a Decision) -> Self {
        Self { cause: &*decision.subject }
    }
}

impl fmt::Display for Failed<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("it failed")
    }
}

impl Error for Failed<'_> {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(self.cause)
    }
}

fn chain(error: &dyn Error) -> String {
    let causes = iter::successors(error.source(), |cause| (*cause).source());
    causes.fold(error.to_string(), |chain, cause| format!("{chain}: {cause}"))
}

/// What `main` prints of an error that it returns.
fn boxed(decision: &Decision) -> String {
    let returned: Result<(), Box<dyn Error + '_>> = Err(Box::new(&*decision.subject));
    format!("{returned:?}")
}

fn by_debug(decision: &Decision) {
    tracing::info!(value = ?decision.subject, "paid");
}

fn by_display(decision: &Decision) {
    tracing::info!(value = %decision.subject, "paid");
}

fn in_span(decision: &Decision) {
    tracing::info_span!("pay", value = ?decision.subject).in_scope(|| tracing::info!("paid"));
}

fn json_line(value: &str) -> String {
    let value = serde_json::Value::from(value);
    format!(r#"{{"level":"INFO","fields":{{"message":"paid","value":{value}}}}}"#) + "\n"
}

fn json_line_in_span(decision: &Decision) -> String {
    let value = serde_json::Value::from(decision.debug);
    let span = format!(r#"{{"value":{value},"name":"pay"}}"#);
    let fields = r#"{"message":"paid"}"#;
    format!(r#"{{"level":"INFO","fields":{fields},"span":{span},"spans":[{span}]}}"#) + "\n"
}

/// Bytes as one would write them in the table.
fn legible(bytes: &[u8]) -> String {
    bytes.escape_ascii().to_string()
}
