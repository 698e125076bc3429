//! The derive macro of the [`redact`](https://docs.rs/redact) crate, which documents it.
//!
//! Tokens become [`ast`] through [`attr`], [`check`] refuses what contradicts itself, and only then
//! [`expand`] writes code.

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

mod ast;
mod attr;
mod bound;
mod check;
mod errors;
mod expand;
mod sensitive;
mod serde_attr;
mod suggest;
mod template;
mod word;

/// Derives `Redact`, and the `Debug`, `Display` and `Serialize` that follow the same decisions.
#[proc_macro_derive(Redact, attributes(redact, serde))]
pub fn derive_redact(input: TokenStream) -> TokenStream {
    let input = parse_macro_input!(input as DeriveInput);
    expand::derive(&input).into()
}
