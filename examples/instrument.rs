//! Spans around functions, with the arguments that say how they may be seen.
//!
//! ```sh
//! cargo run --example instrument --features tracing
//! ```

use redact::tracing::Level;
use redact::{Redact, Secret, info, instrument, mask, masked};

#[derive(Redact)]
struct Account {
    id: u64,
    #[redact(mask = mask::Email)]
    email: String,
}

#[derive(Redact)]
#[redact(display = "{attempts} attempts for {login}")]
struct Locked {
    attempts: u32,
    #[redact(mask = mask::Email)]
    login: String,
}

/// A `String` has not decided, so it is left out, and put back as it may be seen. The password has: its
/// type refuses.
#[instrument(skip(login), fields(login = masked(&login, mask::Email)), err)]
fn sign_in(login: String, password: &Secret<str>, attempts: u32) -> Result<Account, Locked> {
    if attempts > 3 {
        return Err(Locked { attempts, login });
    }
    info!("checked");
    let account = Account { id: 7, email: login };
    greet(&account);
    Ok(account)
}

/// An argument that has decided is recorded as it decides.
#[instrument(level = "debug", ret)]
fn greet(account: &Account) -> u64 {
    account.id
}

fn main() {
    tracing_subscriber::fmt().json().without_time().with_max_level(Level::DEBUG).init();
    let password = Secret::<str>::from("correct horse battery staple");
    let signed_in = sign_in("jane.doe@example.com".to_owned(), &password, 1);
    assert!(signed_in.is_ok_and(|account| account.id == 7));
    let locked = sign_in("jane.doe@example.com".to_owned(), &password, 4);
    assert!(locked.is_err_and(|locked| locked.attempts == 4));
}
