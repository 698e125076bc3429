//! With every field shown, what a derived type prints and serialises is byte for byte what the
//! derives of std and serde make of it.
//!
//! Each file declares its types once, in a macro that is called twice or three times: for the
//! derives of std and serde, for `Redact` with every field shown, and for `Redact` with fields whose
//! types decide. All of them are then seen through every exit.

#![allow(
    unknown_lints,
    reason = "for the derives of std and serde, `#[redact(show)]` is `#[allow(show)]`"
)]
#![allow(dead_code, reason = "some fields and variants are there to be skipped")]
#![allow(clippy::trivially_copy_pass_by_ref, reason = "serde hands out references")]
#![allow(clippy::too_many_lines, reason = "there are many shapes")]

#[macro_use]
mod exits;

mod attributes;
mod enums;
mod family;
mod generate;
mod generated;
mod random;
mod random_types;
mod structs;
mod types;
