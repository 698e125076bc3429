//! Reads an order and prints it by three exits, each beside what the plain derives would have
//! printed.
//!
//! ```text
//! cargo run --example quickstart                  # the order in examples/data/order.json
//! cargo run --example quickstart -- my-order.json # one of yours, of the same shape
//! cargo run --example quickstart -- -             # the same from standard input
//! ```
//!
//! The decisions are in `order.rs`; `plain.rs` is the same order without any.

#![expect(clippy::print_stderr, reason = "an example talks to its reader")]

mod columns;
mod order;
mod plain;
mod read;

use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::process::ExitCode;

use crate::columns::Columns;
use crate::order::Order;

const SHIPPED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/data/order.json");

fn main() -> ExitCode {
    let source = std::env::args_os().nth(1).unwrap_or_else(|| OsString::from(SHIPPED));
    match compare(&source) {
        Ok(text) => print(&text),
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// The order by its three exits: on the left with the plain derives, on the right as decided.
fn compare(source: &OsStr) -> Result<String, read::Error> {
    let text = read::text(source)?;
    let plain: plain::Order = read::order(&text)?;
    let order: Order = read::order(&text)?;

    Ok([
        section("{:#?}", &format!("{plain:#?}"), &format!("{order:#?}")),
        section("{}", &plain.to_string(), &order.to_string()),
        section("JSON", &json(&plain), &json(&order)),
    ]
    .join("\n"))
}

fn section(exit: &str, left: &str, right: &str) -> String {
    let titles = Columns { left: "derive(Debug, Serialize)", right: "derive(Redact)" };
    format!("==== {exit} ====\n{titles}{}", Columns { left, right })
}

fn json(order: &impl serde::Serialize) -> String {
    serde_json::to_string_pretty(order).expect("an order has string keys and no failing parts")
}

/// Prints, and is not surprised by a reader that has seen enough, such as `head`.
fn print(text: &str) -> ExitCode {
    match io::stdout().lock().write_all(text.as_bytes()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: cannot write: {error}");
            ExitCode::FAILURE
        }
    }
}
