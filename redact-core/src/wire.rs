//! Serialisation in clear, on purpose, by name.

use serde::{Serialize, Serializer};

mod refuse;

/// Serialises a value in clear: for the database and the peer service, never for a log.
///
/// The `Serialize` that `#[derive(Redact)]` writes shows a value as decided, and so does everything that
/// takes a `Serialize`. What must come back as it was goes through this trait instead, which no serialiser
/// asks for by itself: it takes a call of [`wire`], and a search for that word finds the places.
///
/// `#[derive(Redact)]` with `#[redact(wire)]` on the type writes this impl. It serialises, byte for byte,
/// what serde's own derive would on the same type with the same attributes, hidden and omitted fields
/// included: only serde's own `skip` leaves a field out. Types of the standard library serialise as
/// serde has them, and containers by the `Wire` of their items. [`Secret`](crate::Secret) and
/// [`Sensitive`](crate::Sensitive) serialise what is in them.
///
/// # Example
///
/// An impl by hand hands on to the impl of another type:
///
/// ```
/// use redact_core::{Opened, Wire, wire};
/// use serde::Serializer;
///
/// struct Login(String);
///
/// impl Wire for Login {
///     fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
///         self.0.wire(serializer, opened)
///     }
/// }
///
/// let logins = vec![Login("jane".to_owned())];
/// assert_eq!(serde_json::to_string(&wire(&logins))?, r#"["jane"]"#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be serialised in clear",
    label = "this field needs a `Wire` type",
    note = "derive it on a type of yours with `#[redact(wire)]`; for a type of others, `#[redact(wire = serde)]` on the field uses its own `Serialize`",
    note = "a field that is not to be stored or sent is left out by `#[serde(skip)]`"
)]
pub trait Wire {
    /// Serialises the value in clear, once [`wire`] was called.
    ///
    /// # Errors
    ///
    /// Whatever the serialiser reports.
    fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error>;
}

/// Says that [`wire`] was called, and so told to the audit sink. Nothing else makes one:
///
/// ```compile_fail,E0061
/// use redact_core::{Secret, Wire};
///
/// let token = Secret::from("a9f3");
/// let json = token.wire(serde_json::value::Serializer); // error: a door beside the door
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Opened(());

/// Wraps a value so that it serialises in clear: the one door to it.
///
/// What comes back is a `Serialize` and no more: it refuses to be formatted. Each call is a reveal to the
/// audit sink of the process.
///
/// # What it does not protect against
///
/// - What the serialiser writes is plaintext. Its buffer is not wiped, and may be logged by whoever holds
///   it: by a client that traces its requests, by a database that logs its statements.
/// - A log that takes any `Serialize` takes this one too.
///
/// # Example
///
/// ```
/// use redact_core::{Secret, Sensitive, mask, wire};
///
/// let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
/// assert_eq!(serde_json::to_string(&email)?, r#""j***@***.com""#);
/// assert_eq!(serde_json::to_string(&wire(&email))?, r#""jane.doe@example.com""#);
///
/// let token = Secret::from("a9f3");
/// assert_eq!(serde_json::to_string(&wire(&token))?, r#""a9f3""#);
/// # Ok::<(), serde_json::Error>(())
/// ```
#[must_use = "it is there to be handed to a serialiser"]
#[track_caller]
pub fn wire<T: Wire + ?Sized>(value: &T) -> Clear<'_, T> {
    #[cfg(feature = "std")]
    crate::audit::reveal::<T>(crate::audit::Door::Wired, None, None);
    Clear(value)
}

/// A value that serialises in clear: made by [`wire`].
///
/// It has neither `Debug` nor `Display`:
///
/// ```compile_fail,E0277
/// let token = redact_core::Secret::from("a9f3");
/// println!("{:?}", redact_core::wire(&token)); // error: what is in clear refuses to be formatted
/// ```
///
/// ```compile_fail,E0277
/// let token = redact_core::Secret::from("a9f3");
/// println!("{}", redact_core::wire(&token)); // error: what is in clear refuses to be formatted
/// ```
pub struct Clear<'a, T: ?Sized>(pub(crate) &'a T);

impl<T: Wire + ?Sized> Serialize for Clear<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.wire(serializer, Opened(()))
    }
}
