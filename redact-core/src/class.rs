//! What kind of data a value is.
//!
//! The constants follow the default taxonomy of data categories of
//! [Fides](https://ethyca.github.io/fideslang/), with `credential` beside it for what is not about
//! a person.

use core::fmt;

/// A kind of data, as a dotted path: `user.contact.email`.
///
/// Classes are constants, so that a typing error does not compile. A class covers the classes that
/// lie below it.
///
/// # Example
///
/// ```
/// use redact_core::{Class, class};
///
/// const LOYALTY_CARD: Class = Class::new("user.account.loyalty_card");
/// assert_eq!(LOYALTY_CARD.path(), "user.account.loyalty_card");
/// assert!(class::USER_ACCOUNT.covers(LOYALTY_CARD));
/// assert!(!class::USER_CONTACT.covers(LOYALTY_CARD));
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Class(&'static str);

impl Class {
    /// Makes a class of a dotted path.
    ///
    /// # Panics
    ///
    /// If the path is not made of words of `a-z`, `0-9` and `_` with single dots between them. In a
    /// constant this is a compile error:
    ///
    /// ```compile_fail
    /// const TYPO: redact_core::Class = redact_core::Class::new("user..email");
    /// ```
    #[must_use]
    pub const fn new(path: &'static str) -> Self {
        assert!(
            is_dotted_path(path.as_bytes()),
            "a class is a dotted path of lower-case words, such as `user.contact.email`",
        );
        Self(path)
    }

    /// Returns the dotted path.
    #[must_use]
    pub const fn path(self) -> &'static str {
        self.0
    }

    /// Says whether `other` is this class or lies below it.
    #[must_use]
    pub fn covers(self, other: Self) -> bool {
        other.0.strip_prefix(self.0).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
    }
}

impl fmt::Debug for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Class({})", self.0)
    }
}

impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.0)
    }
}

const fn is_dotted_path(path: &[u8]) -> bool {
    let mut word_is_empty = true;
    let mut i = 0;
    while i < path.len() {
        match path[i] {
            b'.' if word_is_empty => return false,
            b'.' => word_is_empty = true,
            b'a'..=b'z' | b'0'..=b'9' | b'_' => word_is_empty = false,
            _ => return false,
        }
        i += 1;
    }
    !word_is_empty
}

macro_rules! classes {
    ($($(#[$doc:meta])* $NAME:ident = $path:literal;)*) => {$(
        $(#[$doc])*
        #[doc = concat!("\n\n`", $path, "`")]
        pub const $NAME: Class = Class::new($path);
    )*};
}

classes! {
    /// What proves who somebody is: keys, tokens, passwords.
    CREDENTIAL = "credential";
    /// Whatever belongs to a person who uses the system.
    USER = "user";
    /// An account and how it was registered.
    USER_ACCOUNT = "user.account";
    /// The name somebody signs in with.
    USER_ACCOUNT_USERNAME = "user.account.username";
    /// What somebody did, searched for or bought.
    USER_BEHAVIOR = "user.behavior";
    /// Body measurements that identify somebody.
    USER_BIOMETRIC = "user.biometric";
    /// Ways to reach somebody.
    USER_CONTACT = "user.contact";
    /// Where somebody lives or receives post.
    USER_CONTACT_ADDRESS = "user.contact.address";
    /// An e-mail address.
    USER_CONTACT_EMAIL = "user.contact.email";
    /// A telephone number.
    USER_CONTACT_PHONE = "user.contact.phone_number";
    /// What somebody wrote, drew or uploaded.
    USER_CONTENT = "user.content";
    /// Traits that place somebody in a group: age, gender, belief.
    USER_DEMOGRAPHIC = "user.demographic";
    /// A day of birth.
    USER_DEMOGRAPHIC_DATE_OF_BIRTH = "user.demographic.date_of_birth";
    /// The device somebody uses.
    USER_DEVICE = "user.device";
    /// The network address of that device.
    USER_DEVICE_IP_ADDRESS = "user.device.ip_address";
    /// Money: accounts, income, payments.
    USER_FINANCIAL = "user.financial";
    /// A bank account number.
    USER_FINANCIAL_BANK_ACCOUNT = "user.financial.bank_account";
    /// A payment card number.
    USER_FINANCIAL_CREDIT_CARD = "user.financial.credit_card";
    /// A number that a state gave to somebody.
    USER_GOVERNMENT_ID = "user.government_id";
    /// The health of somebody.
    USER_HEALTH = "user.health_and_medical";
    /// Where somebody is or was.
    USER_LOCATION = "user.location";
    /// The name of somebody.
    USER_NAME = "user.name";
    /// An identifier that stands for somebody.
    USER_UNIQUE_ID = "user.unique_id";
}
