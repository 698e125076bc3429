//! Where the user has given the names that the macros need to things of his own.
#![allow(
    dead_code,
    unused_macros,
    non_camel_case_types,
    non_upper_case_globals,
    reason = "the names are chosen to be in the way"
)]

mod std {}
mod core {}
mod tracing {}
mod log {}
mod __events {}

struct Option;
struct Result;
struct String;
struct Arg;
struct Level;
struct Span;

const NUMBER: u32 = 8;
const Ok: () = ();
const Err: () = ();
const Some: () = ();
const None: () = ();

trait Instrument {
    fn enter(&self) {}
    fn instrument(self, _: u32)
    where
        Self: Sized,
    {
    }
    fn record(&self, _: &str, _: u32) {}
    fn is_disabled(&self) -> bool {
        true
    }
    fn value(&self) {}
}

impl<T> Instrument for T {}

fn arg(_: u32) {}
fn text(_: u32) {}
fn debug(_: u32) {}

macro_rules! format_args {
    () => {};
}

macro_rules! info {
    () => {};
}

macro_rules! event {
    () => {};
}

#[redact::instrument(err, ret, fields(later))]
fn less(n: u32) -> ::std::result::Result<u32, u32> {
    redact::info!(n, ?n, "{n} {}", n);
    redact::record!(redact::tracing::Span::current(), later = n);
    if n < 5 { ::std::result::Result::Ok(n - 2) } else { ::std::result::Result::Err(n) }
}

#[redact::instrument(ret)]
async fn later(n: u32) -> u32 {
    n
}

#[test]
fn a_function_returns_what_it_did() {
    assert_eq!(less(4).ok(), 2.into());
    assert_eq!(less(5).err(), 5.into());
    drop(later(1));
    assert_eq!(redact::format!("{NUMBER} {NUMBER:?}"), "8 8");
    let n = 7;
    assert_eq!(redact::format!("{n} {0}", n + 1), "7 8");
    redact::log::info!(n; "{n}");
}
