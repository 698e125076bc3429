//! A shop that tells too much.

mod customer;
mod mail;
