//! What the kit for tests says of a type that leaks, and what it fills a type with.
//!
//! ```text
//! cargo run --example testing --features testing
//! ```
//!
//! In a test, `assert_no_leak::<Customer>()` is all. Here its words are printed.

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::fmt::{self, Debug, Formatter};
use std::panic;

use redact::testing::{assert_no_leak, assert_redacts, canaries};
use redact::{Redact, mask};
use serde::Deserialize;

#[derive(Redact, Deserialize)]
struct Customer {
    id: u64,
    #[redact(mask = mask::Email)]
    email: String,
    #[redact(mask = mask::Keep::last(4))]
    phones: Vec<String>,
    payment: Option<Payment>,
}

#[derive(Redact, Deserialize)]
enum Payment {
    Invoice,
    Card {
        #[redact(mask = mask::Card)]
        number: String,
    },
}

/// The decisions are those of a `Customer`. But somebody wanted a shorter log, and wrote a `Debug`.
#[derive(Redact, Deserialize)]
#[redact(without(Debug))]
struct Login {
    #[redact(mask = mask::Email)]
    email: String,
    #[redact]
    token: String,
}

impl Debug for Login {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let token = &self.token[..self.token.len().min(8)];
        write!(f, "login of {} by {token}…", self.email)
    }
}

fn main() {
    let canaries = canaries::<Customer>().expect("each of its fields can be filled");
    for leaf in canaries.leaves() {
        println!("{:<10} {}", leaf.path(), leaf.text());
    }
    println!("{:?}\n", canaries.value());

    // Passes: what is in a `Customer` is seen through its masks, at every exit.
    assert_no_leak::<Customer>();
    assert_redacts!(
        Payment::Card { number: "4242 4242 4242 4242".to_owned() },
        "Card { number: ****4242 }",
        json = r#"{"Card":{"number":"****4242"}}"#,
    );

    // Fails, as a test would.
    panic::set_hook(Box::new(|_| {}));
    let payload = panic::catch_unwind(assert_no_leak::<Login>).expect_err("a login leaks");
    print!("{}", payload.downcast_ref::<String>().expect("it is a message"));
}
