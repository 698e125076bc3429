//! An error that names whom and what it is about, and still may be logged.
//!
//! ```text
//! cargo run --example errors
//! ```
//!
//! Shows what `{}`, `{:?}` and the chain of sources print of an error enum whose messages are
//! templates over masked fields, and why one source is kept out of the chain.

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::error::Error;
use std::io;

use redact::{Redact, mask};

// `io::Error` does not serialise and neither need this: the derive leaves that impl out.
#[derive(Redact)]
#[redact(without(Serialize))]
enum CheckoutError {
    #[redact(display = "no account for {email}")]
    UnknownCustomer {
        #[redact(mask = mask::Email)]
        email: String,
    },
    #[redact(display = "card {number} was declined with code {code}")]
    Declined {
        #[redact(mask = mask::Card)]
        number: String,
        code: u32,
    },
    #[redact(display = "the bank at {endpoint} gave no answer for order {order}")]
    NoAnswer {
        #[redact(mask = mask::Url)]
        endpoint: String,
        #[redact(show, because = "support looks the order up by it")]
        order: String,
        // Derives `Redact` as well, and decides for its own fields.
        cause: BankError,
    },
}

#[derive(Redact)]
#[redact(without(Serialize))]
enum BankError {
    #[redact(display = "the connection broke")]
    Connection(
        #[redact(show, because = "says what the system refused, not what was sent")] io::Error,
    ),
    // An error of serde quotes what it found. It is hidden here, which is not enough: see `source`.
    #[redact(display = "the reply is not what was agreed on")]
    Reply(#[redact] serde_json::Error),
}

impl Error for CheckoutError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::NoAnswer { cause, .. } => Some(cause),
            Self::UnknownCustomer { .. } | Self::Declined { .. } => None,
        }
    }
}

impl Error for BankError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        match self {
            Self::Connection(cause) => Some(cause),
            // Whoever walks the chain prints each link by its own `Display`, past the decision
            // of the field that holds it. What may not be printed is not a link.
            Self::Reply(_) => None,
        }
    }
}

fn main() {
    let errors = [
        CheckoutError::UnknownCustomer { email: "ada.king@engine.example".to_owned() },
        CheckoutError::Declined { number: "4242 4242 4242 4242".to_owned(), code: 51 },
        no_answer(BankError::Connection(io::ErrorKind::ConnectionReset.into())),
        no_answer(parse_reply(r#"{ "approved": "4242 4242 4242 4242" }"#).unwrap_err()),
    ];
    for error in &errors {
        println!("{{}}    {error}");
        println!("{{:?}}  {error:?}");
        for cause in causes(error) {
            println!("      caused by: {cause}");
        }
        println!();
    }
}

fn no_answer(cause: BankError) -> CheckoutError {
    let endpoint = "https://shop:k3y@bank.example/v2/charge".to_owned();
    CheckoutError::NoAnswer { endpoint, order: "ord_2b7f91c0".to_owned(), cause }
}

#[derive(Debug, serde::Deserialize)]
#[expect(dead_code, reason = "the reply of this example never parses")]
struct Reply {
    approved: bool,
}

fn parse_reply(text: &str) -> Result<Reply, BankError> {
    serde_json::from_str(text).map_err(BankError::Reply)
}

/// The chain below an error, as reporters such as `anyhow` walk it.
fn causes(error: &dyn Error) -> impl Iterator<Item = &(dyn Error + 'static)> {
    std::iter::successors(error.source(), |&cause| cause.source())
}
