//! Looks for copies of a secret in the memory of the process that handled it.
//!
//! A **[`Needle`]** is a random text that the process can tell without holding it in one piece.
//! A **[`Scanner`]** looks for it in every page the process can write to.
//! A **scenario** takes it through the library in one way; **[`probe`]** runs one scenario per
//! process, looks, and reports what it found.
//!
//! It reads `/proc/self/mem`, and so there is nothing of it but on Linux.

#![cfg(target_os = "linux")]

mod needle;
mod scan;
mod scenario;

pub mod probe;

pub use needle::Needle;
pub use scan::{Copies, Scanner};
