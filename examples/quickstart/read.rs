//! Reading, with errors that say where the fault is and never repeat the input.

use std::ffi::OsStr;
use std::fs;
use std::io;
use std::path::PathBuf;

use redact::Redact;
use serde::de::DeserializeOwned;
use serde_json::error::Category;

/// Says why there is no order.
#[derive(Redact)]
#[redact(without(Serialize))]
pub(crate) enum Error {
    #[redact(display = "cannot read {path:?}: {cause}")]
    Unreadable {
        #[redact(show, because = "whoever reads this has typed it")]
        path: PathBuf,
        #[redact(show, because = "says what the system refused, not what it read")]
        cause: io::Error,
    },
    #[redact(display = "this is not an order: {fault} at line {line}, column {column}")]
    Malformed { fault: &'static str, line: usize, column: usize },
}

pub(crate) fn text(source: &OsStr) -> Result<String, Error> {
    let read =
        if source == "-" { io::read_to_string(io::stdin()) } else { fs::read_to_string(source) };
    read.map_err(|cause| Error::Unreadable { path: PathBuf::from(source), cause })
}

/// Parses an order.
///
/// An error of serde quotes what it found: `invalid type: string "4242 4242 ..", expected u16`. Of
/// all it knows only the kind and the place are taken over.
pub(crate) fn order<T: DeserializeOwned>(text: &str) -> Result<T, Error> {
    serde_json::from_str(text).map_err(|error| Error::Malformed {
        fault: match error.classify() {
            Category::Data => "a field is missing or holds something else",
            Category::Eof => "it ends too early",
            Category::Io | Category::Syntax => "it is not JSON",
        },
        line: error.line(),
        column: error.column(),
    })
}
