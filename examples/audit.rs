//! Who has looked at plaintext, and what for: each reveal is told to a sink, never with the value.
//!
//! ```text
//! cargo run --example audit
//! ```

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::error::Error;

use redact::audit::{self, Purpose, Reveal};
use redact::{Policy, Redact, Secret, Sensitive, class, mask, wire};

const REFUND: Purpose = Purpose::new("refund");

#[derive(Redact)]
#[redact(wire)]
struct Account {
    email: Sensitive<String, mask::Email>,
    token: Secret<str>,
}

fn main() -> Result<(), Box<dyn Error>> {
    // A program would write these on a thread of its own, or by `audit::JsonLines`.
    let (sink, reveals) = audit::channel(16);
    audit::install(sink)?;

    let account = Account {
        email: Sensitive::new("jane.doe@example.com".to_owned()),
        // redact: allow(hard-coded-credential, made up for the example)
        token: Secret::from("tok_51f8e2"),
    };
    println!("{account:?} is no reveal\n");

    {
        let _jane = audit::acting("jane@support");
        refund(account.token.expose_for(REFUND), account.email.expose_for(REFUND));
    }
    let row = serde_json::to_string(&wire(&account))?;
    println!("the database gets {} bytes", row.len());

    let policy = Policy::builder().ask_for_purpose(class::CREDENTIAL).build();
    let refused = policy.scope(|| account.token.try_expose_secret().map(str::len));
    println!("refused: {}\n", refused.unwrap_err());

    for reveal in reveals.try_iter() {
        println!("{}", line(&reveal));
    }
    println!("dropped: {}", reveals.dropped());
    Ok(())
}

/// What a payment provider would do with them.
fn refund(token: &str, email: &str) {
    assert!(token.starts_with("tok_") && email.contains('@'));
}

/// The reveal without its time and place, which `Display` and `Serialize` tell as well.
fn line(reveal: &Reveal) -> String {
    format!(
        "{:?} {} class={} purpose={} actor={}",
        reveal.door(),
        reveal.type_name(),
        reveal.class().map_or("-", redact::Class::path),
        reveal.purpose().map_or("-", Purpose::text),
        reveal.actor().unwrap_or("-"),
    )
}
