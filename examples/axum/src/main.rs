//! Serves the shop and logs JSON to standard output.

use std::env;
use std::error::Error;
use std::net::SocketAddr;

use redact::Secret;
use redact_example_axum::{log, routes};
use tokio::net::TcpListener;

fn main() -> Result<(), Box<dyn Error>> {
    tracing_subscriber::fmt().json().init();
    log::panics();
    let shop = routes::Shop {
        password: Secret::from_env("SHOP_PASSWORD")?,
        bank: address("SHOP_BANK", "127.0.0.1:3001")?,
    };
    let listen = address("SHOP_LISTEN", "127.0.0.1:3000")?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    runtime.block_on(async {
        let listener = TcpListener::bind(listen).await?;
        tracing::info!(port = listener.local_addr()?.port(), "listening");
        axum::serve(listener, routes::router(shop)).await?;
        Ok(())
    })
}

fn address(variable: &str, default: &str) -> Result<SocketAddr, Box<dyn Error>> {
    let address = env::var(variable).unwrap_or_else(|_| default.to_owned());
    address.parse().map_err(|error| format!("{variable}: {error}").into())
}
