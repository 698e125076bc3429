//! Where not even `Option` and `Ok` are in scope.

use ::redact::tracing::{Empty, Level};
use ::redact::{instrument, mask, masked, show};

#[instrument(skip(email), fields(mail = masked(&email, mask::Email), later), err, ret)]
fn login(
    id: u32,
    email: ::std::string::String,
) -> ::std::result::Result<u32, ::redact::Sensitive<u32>> {
    ::redact::info!(
        id,
        ?id,
        text = show(&email),
        "{id} {id:?} {id:x} {}",
        masked(&email, mask::Email)
    );
    ::redact::event!(Level::WARN, id);
    let span = ::redact::info_span!("s", later = Empty, "{id}");
    ::redact::record!(span, later = %id);
    ::redact::log::warn!(id, mail:% = masked(&email, mask::Email); "{id}");
    ::redact::assert!(id == 7, "{id}");
    ::std::result::Result::Ok(id)
}

#[instrument(err)]
async fn nothing() -> ::std::result::Result<(), u32> {
    ::std::result::Result::Ok(())
}

#[::std::prelude::v1::test]
fn a_function_returns_what_it_did() {
    let email = || ::std::convert::From::from("jane@example.com");
    ::std::assert!(::std::matches!(login(7, email()), ::std::result::Result::Ok(7)));
    ::std::assert_eq!(::redact::format!("{} {x}", 1, x = show(&2)), "1 2");
    ::std::mem::drop(nothing());
}
