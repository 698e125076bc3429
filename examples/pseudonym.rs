//! Correlation without identity: the same person is the same token, in every log of the company and in
//! none of another, and there is no way back.
//!
//! ```text
//! cargo run --example pseudonym --features pseudonym
//! ```

#![expect(clippy::print_stdout, reason = "an example talks to its reader")]

use std::error::Error;
use std::time::{Duration, SystemTime};

use redact::keyring::{self, Key};
use redact::policy::Treatment;
use redact::{Keyring, Policy, Redact, class, mask};

#[derive(Redact)]
struct Login {
    #[redact(pseudonym, class = class::USER_ACCOUNT_USERNAME)]
    user: &'static str,
    #[redact(mask = mask::Email)]
    email: &'static str,
    ok: bool,
}

fn main() -> Result<(), Box<dyn Error>> {
    let login = Login { user: "ada", email: "ada.king@example.com", ok: true };
    println!("without a key: {login:?}");

    // A program reads its keys by `Key::from_env`, `from_file` or `from_fd`.
    let day = |n: u64| SystemTime::UNIX_EPOCH + Duration::from_secs(n * 86_400);
    let old = Key::new("2025a", day(20_089), vec![1; 32])?;
    let new = Key::new("2026a", day(20_454), vec![2; 32])?;
    Keyring::new([old, new])?.install()?;
    println!("with a key:    {login:?}");

    let again = Login { user: "ada", email: "ADA.KING@EXAMPLE.COM", ok: false };
    println!("once more:     {again:?}");
    keyring::scope("tenant-7", || println!("for tenant 7:  {login:?}"));

    let policy = Policy::builder().rule(class::USER_CONTACT, Treatment::Pseudonym).build();
    println!("\nA policy makes tokens of what a field would show, whatever its spelling:");
    println!("{:?}\n{:?}", policy.show(&login), policy.show(&again));

    println!("\nWhoever may look Ada up has a token to look for under every key:");
    let keyring = Keyring::installed().ok_or("it was installed above")?;
    for candidate in keyring.candidates("ada", class::USER_ACCOUNT_USERNAME) {
        println!("{candidate}");
    }
    Ok(())
}
