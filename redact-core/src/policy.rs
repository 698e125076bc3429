/// What the process may show of each class.
///
/// A policy can only tighten what a field declares; there is no value of this type that shows
/// more. [`Policy::DECLARED`] is the one policy of this release: every field is shown as its
/// decision says.
#[derive(Debug)]
pub struct Policy {
    _private: (),
}

impl Policy {
    /// Every field is shown as it declares, and no more.
    pub const DECLARED: Self = Self { _private: () };

    /// Returns the policy that `Debug`, `Display` and `Serialize` follow.
    #[must_use]
    pub fn ambient() -> &'static Self {
        &Self::DECLARED
    }
}
