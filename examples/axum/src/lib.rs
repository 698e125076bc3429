//! A shop with a login and a checkout whose log may be read by anybody: what goes into it goes
//! through types that derive `Redact`.
//!
//! ```text
//! SHOP_PASSWORD='correct horse' cargo run --manifest-path examples/axum/Cargo.toml
//! curl localhost:3000/login -H 'content-type: application/json' \
//!     -d '{ "email": "ada.king@engine.example", "password": "correct horse" }'
//! ```
//!
//! **[`routes`]**: the service. **`model`**: what comes in, one decision per field. **`error`**: what
//! goes wrong, and what of it the log and the client are told. **[`log`]**: one line for each request,
//! one for each panic.

mod error;
pub mod log;
mod model;
pub mod routes;
