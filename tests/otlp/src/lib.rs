//! What arrives at a receiver of OTLP, over TLS. `run` starts what the tests need.
#![cfg(test)]

mod authority;
mod example;
mod logs;
mod printed;
mod receiver;
mod shop;
mod traces;
