//! What reaches a subscriber.

mod captured;
mod enabled;
mod equal;
mod equal_instrument;
mod instrument;
mod logged;
mod masked;
mod metadata;
mod send;
mod sweep;
mod text;
