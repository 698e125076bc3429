use core::any::type_name;
use core::cmp::Ordering;
use core::error::Error;
use core::fmt::{self, Debug, Display};
use core::hash::{Hash, Hasher};
use core::marker::PhantomData;
use core::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

#[cfg(feature = "std")]
use crate::audit::{self, Door, NoPurpose, Purpose};
use crate::{Mask, Maskable, Opened, Policy, Redact, Sink, Wire, de, mask, masked};

/// Holds a value that formats as its mask wherever it goes.
///
/// `Debug`, `Display`, `Serialize` and `Redact` all show what the mask `M` lets through; unless
/// another is named, that is nothing. For a value that passes through code of others, where no struct
/// of one's own carries the decision. The value comes out by `expose_secret`, so that a search for the
/// word finds the places, and in a serialiser by [`wire`](crate::wire); what compares or hashes it sees it
/// too.
///
/// It is data, not a key: it compares, orders, hashes and clones as the value does. `==` takes a
/// time that depends on where two values differ, and nothing is wiped on drop. For a password or a key
/// take a [`Secret`](crate::Secret).
///
/// # Example
///
/// ```
/// use redact_core::{Sensitive, mask};
///
/// type Email = Sensitive<String, mask::Email>;
///
/// let email = Email::new("jane.doe@example.com".to_owned());
/// assert_eq!(format!("{email}, {email:?}"), "j***@***.com, j***@***.com");
/// assert_eq!(serde_json::to_string(&email)?, r#""j***@***.com""#);
/// assert_eq!(email.expose_secret(), "jane.doe@example.com");
///
/// let notes: Sensitive<&str> = Sensitive::new("moves house in May");
/// assert_eq!(notes.to_string(), "[REDACTED]");
/// # Ok::<(), serde_json::Error>(())
/// ```
///
/// A mask with parameters is named by a type of one's own:
///
/// ```
/// use std::fmt;
/// use redact_core::{Mask, Sensitive, mask::{Keep, Output}};
///
/// #[derive(Default)]
/// struct LastFour;
///
/// impl Mask<str> for LastFour {
///     fn mask(&self, value: &str, out: &mut Output<'_>) -> fmt::Result {
///         Keep::last(4).mask(value, out)
///     }
/// }
///
/// let order: Sensitive<&str, LastFour> = Sensitive::new("ord_2b7f91c0");
/// assert_eq!(order.to_string(), "***91c0");
/// ```
pub struct Sensitive<T, M = mask::Hidden> {
    pub(crate) value: T,
    mask: PhantomData<fn() -> M>,
}

impl<T, M> Sensitive<T, M> {
    /// Takes a value.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::Sensitive;
    ///
    /// const DESK: Sensitive<&str> = Sensitive::new("555-0132");
    /// assert_eq!(format!("{DESK:?}"), "[REDACTED]");
    /// ```
    #[must_use]
    pub const fn new(value: T) -> Self {
        Self { value, mask: PhantomData }
    }
}

/// Each call is a [reveal](crate::audit) to the audit sink of the process. Of what class, only the calls
/// know that know the mask: `expose_for` and `try_expose_secret`.
impl<T, M> Sensitive<T, M> {
    /// Exposes the value and gives up the wrapper.
    ///
    /// # Example
    ///
    /// ```
    /// let age = redact_core::Sensitive::<u32>::new(36);
    /// assert_eq!(age.expose_secret_owned(), 36);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn expose_secret_owned(self) -> T {
        #[cfg(feature = "std")]
        audit::reveal::<Self>(Door::Exposed, None, None);
        self.value
    }

    /// Exposes the value to be changed.
    ///
    /// # Example
    ///
    /// ```
    /// let mut age = redact_core::Sensitive::<u32>::new(36);
    /// *age.expose_secret_mut() += 1;
    /// assert_eq!(age.expose_secret(), &37);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn expose_secret_mut(&mut self) -> &mut T {
        #[cfg(feature = "std")]
        audit::reveal::<Self>(Door::Exposed, None, None);
        &mut self.value
    }

    /// Exposes the value.
    ///
    /// # Example
    ///
    /// ```
    /// let age = redact_core::Sensitive::<u32>::new(36);
    /// assert_eq!(age.expose_secret(), &36);
    /// ```
    #[must_use]
    #[track_caller]
    pub fn expose_secret(&self) -> &T {
        #[cfg(feature = "std")]
        audit::reveal::<Self>(Door::Exposed, None, None);
        &self.value
    }
}

#[cfg(feature = "std")]
impl<T: Maskable, M: Mask<T::Leaf> + Default> Sensitive<T, M> {
    /// Exposes the value for a purpose, which the audit log tells.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::{Sensitive, audit::Purpose, mask};
    ///
    /// const NEWSLETTER: Purpose = Purpose::new("newsletter");
    /// let email = Sensitive::<_, mask::Email>::new("jane@example.com");
    /// assert_eq!(email.expose_for(NEWSLETTER), &"jane@example.com");
    /// ```
    #[must_use]
    #[track_caller]
    pub fn expose_for(&self, purpose: Purpose) -> &T {
        audit::reveal::<Self>(Door::Exposed, M::default().class(), Some(purpose));
        &self.value
    }

    /// Exposes the value, unless the policy asks what for.
    ///
    /// # Errors
    ///
    /// If the policy [asks for a purpose](crate::policy::Builder::ask_for_purpose) where data is exposed of
    /// the class that the mask is for.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_core::{Policy, Sensitive, class, mask};
    ///
    /// let email = Sensitive::<_, mask::Email>::new("jane@example.com");
    /// let policy = Policy::builder().ask_for_purpose(class::USER_CONTACT).build();
    /// assert_eq!(
    ///     policy.scope(|| email.try_expose_secret().unwrap_err().to_string()),
    ///     "the policy asks what `user.contact.email` is exposed for; call `expose_for` with a purpose",
    /// );
    /// ```
    #[track_caller]
    pub fn try_expose_secret(&self) -> Result<&T, NoPurpose> {
        let class = M::default().class();
        if let Some(class) = class {
            NoPurpose::check(class)?;
        }
        audit::reveal::<Self>(Door::Exposed, class, None);
        Ok(&self.value)
    }
}

impl<T: Maskable, M: Mask<T::Leaf> + Default> Redact for Sensitive<T, M> {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        masked(&self.value, M::default()).redact(policy, sink)
    }

    fn is_omitted(&self, policy: &Policy) -> bool {
        masked(&self.value, M::default()).is_omitted(policy)
    }
}

impl<T: Maskable, M: Mask<T::Leaf> + Default> Debug for Sensitive<T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Debug::fmt(&masked(&self.value, M::default()), f)
    }
}

impl<T: Maskable, M: Mask<T::Leaf> + Default> Display for Sensitive<T, M> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        Display::fmt(&masked(&self.value, M::default()), f)
    }
}

impl<T: Maskable, M: Mask<T::Leaf> + Default> Serialize for Sensitive<T, M> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        masked(&self.value, M::default()).serialize(serializer)
    }
}

/// Serialises the value, without its mask.
#[diagnostic::do_not_recommend]
impl<T: Wire, M> Wire for Sensitive<T, M> {
    fn wire<S: Serializer>(&self, serializer: S, opened: Opened) -> Result<S::Ok, S::Error> {
        self.value.wire(serializer, opened)
    }
}

/// Takes what `T` takes, with an error that never repeats the input.
impl<'de, T: Deserialize<'de>, M> Deserialize<'de> for Sensitive<T, M> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        de::scrubbed(deserializer).map(Self::new)
    }
}

/// Parses what `T` parses, with an error that never repeats the input.
impl<T: FromStr, M> FromStr for Sensitive<T, M> {
    type Err = ParseSensitiveError;

    fn from_str(text: &str) -> Result<Self, ParseSensitiveError> {
        let expected = type_name::<T>();
        text.parse().map(Self::new).map_err(|_| ParseSensitiveError { expected })
    }
}

impl<T, M> From<T> for Sensitive<T, M> {
    fn from(value: T) -> Self {
        Self::new(value)
    }
}

impl<T: Default, M> Default for Sensitive<T, M> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T: Clone, M> Clone for Sensitive<T, M> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone())
    }
}

impl<T: Copy, M> Copy for Sensitive<T, M> {}

/// Not in constant time.
impl<T: PartialEq, M> PartialEq for Sensitive<T, M> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<T: Eq, M> Eq for Sensitive<T, M> {}

impl<T: PartialOrd, M> PartialOrd for Sensitive<T, M> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}

impl<T: Ord, M> Ord for Sensitive<T, M> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<T: Hash, M> Hash for Sensitive<T, M> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

/// Says that a text could not be parsed into a [`Sensitive`], and not what it was.
///
/// # Example
///
/// ```
/// use redact_core::Sensitive;
///
/// let error = "hunter2".parse::<Sensitive<u32>>().unwrap_err();
/// assert_eq!(error.to_string(), "invalid value, expected u32 (the input is withheld)");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ParseSensitiveError {
    expected: &'static str,
}

impl Display for ParseSensitiveError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        de::Withheld(self.expected).fmt(f)
    }
}

impl Error for ParseSensitiveError {}
