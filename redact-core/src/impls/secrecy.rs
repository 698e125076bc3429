//! `secrecy`: a `SecretBox` that lives in a struct of one's own shows as a [`Secret`](crate::Secret)
//! does.

use secrecy_crate::{ExposeSecret, SecretBox};
use serde::Serializer;
use zeroize::Zeroize;

use crate::policy::Treatment;
use crate::secret::SECRET;
use crate::{Opened, Policy, Redact, Sink, Wire, class};

impl<T: Zeroize + ?Sized> Redact for SecretBox<T> {
    fn redact<S: Sink>(&self, _policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        sink.hidden(SECRET)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        policy.treatment(class::CREDENTIAL) == Treatment::Omitted
    }
}

#[diagnostic::do_not_recommend]
impl<T: Wire + Zeroize + ?Sized> Wire for SecretBox<T> {
    fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
        self.expose_secret().wire(serializer, opened)
    }
}
