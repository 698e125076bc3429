//! What arrives at a receiver of OTLP, over TLS. `run` starts what the tests need.
//!
//! The receiver is [Rotel](https://github.com/streamfold/rotel) 0.0.1a15, a collector that is installed from `PyPI`.
//! It takes no TLS itself: the program speaks gRPC and HTTP over TLS 1.3 to stunnel, which stands in front of it. What is
//! looked at is all that Rotel writes of what it got, and all that it hands on.
#![cfg(test)]

mod authority;
mod example;
mod http;
mod logs;
mod printed;
mod receiver;
mod shop;
mod traces;
