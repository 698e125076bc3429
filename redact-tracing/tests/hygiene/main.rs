//! The macros work wherever a user may put them, and mean the same there.

mod fragments;
#[no_implicit_prelude]
mod no_prelude;
mod taken_names;
