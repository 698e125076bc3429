//! `Secret` and `Sensitive` as columns of real databases. `run` starts what the tests need.
#![cfg(test)]

mod account;
mod pin;
mod postgres;
mod reveals;
mod sqlite;
