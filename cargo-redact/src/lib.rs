//! `cargo redact`: finds what a log would say of sensitive data, before it does.
//!
//! One pass reads the workspace into a plain model: `workspace` asks cargo for the targets, `source` follows
//! their modules, `read` turns one file of syntax into data. `table` finds which types hold sensitive data, `flow`
//! where values go within a function, and `facts` holds both for the `rules`. Subcommands read the same.
#![forbid(unsafe_code)]

mod allow;
mod baseline;
#[cfg(test)]
mod cases;
mod cli;
mod command;
mod drawn;
mod facts;
mod finding;
mod fix;
mod flow;
/// What is fuzzed: the parsers of files that somebody else may have written.
#[cfg(fuzzing)]
pub mod fuzz;
mod inventory;
mod lock;
mod model;
mod place;
mod progress;
mod read;
mod report;
mod rules;
mod scan;
mod settings;
mod source;
mod table;
mod workspace;
mod write;

pub use crate::cli::run;
