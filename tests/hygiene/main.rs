//! Derived code compiles wherever a user may put it, and means the same there.

mod fragments;
#[no_implicit_prelude]
mod no_prelude;
mod reexported;
mod taken_names;
