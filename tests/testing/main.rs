//! The kit of `redact::testing`: what it fills, what it catches, and what it lets pass.

mod fills;
mod passes;
