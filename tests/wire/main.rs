//! In clear, a type is byte for byte what serde's own derive makes of it, whatever was decided about
//! its fields; and nothing but a call of `wire` serialises it so.

#![allow(dead_code, reason = "some fields are there to be skipped")]

mod fidelity;
mod generics;
mod redacted;
mod round_trip;
mod types;

use serde::Serialize;

/// What is serialised, by two formats: one with names and one without.
#[derive(Debug, PartialEq)]
struct Written {
    json: String,
    postcard: String,
}

fn written(value: &(impl Serialize + ?Sized)) -> Written {
    let postcard = postcard::to_allocvec(value);
    Written {
        json: serde_json::to_string(value).unwrap_or_else(|error| format!("error: {error}")),
        postcard: postcard.map_or_else(|error| format!("error: {error}"), |b| format!("{b:?}")),
    }
}

fn json(value: &(impl Serialize + ?Sized)) -> String {
    serde_json::to_string(value).unwrap()
}
