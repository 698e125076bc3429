//! A shop, as its data protection officer sees it.

mod customer;
mod employee;
mod health;
mod log;
mod order;
