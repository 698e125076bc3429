//! Every mistake of one type, told in one go, and the shapes that the messages have.

use std::cell::RefCell;
use std::fmt::Display;

use proc_macro2::TokenStream;
use quote::ToTokens;

/// Collects mistakes. One that nobody reads is a bug of the macro.
pub(crate) struct Errors {
    found: RefCell<Option<Vec<syn::Error>>>,
}

impl Errors {
    pub(crate) fn new() -> Self {
        Self { found: RefCell::new(Some(Vec::new())) }
    }

    /// Blames `tokens`.
    pub(crate) fn at(&self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push(&self, error: syn::Error) {
        self.found.borrow_mut().as_mut().expect("errors are read once, at the end").push(error);
    }

    pub(crate) fn count(&self) -> usize {
        self.found.borrow().as_ref().map_or(0, Vec::len)
    }

    pub(crate) fn are_none(&self) -> bool {
        self.count() == 0
    }

    /// Returns the mistakes as `compile_error!` calls.
    pub(crate) fn read(&self) -> TokenStream {
        let found = self.found.take().unwrap_or_default();
        found.iter().map(syn::Error::to_compile_error).collect()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        let unread = self.found.take().is_some_and(|found| !found.is_empty());
        assert!(!unread || std::thread::panicking(), "errors of `#[derive(Redact)]` went unread");
    }
}

pub(crate) fn duplicate(word: &str) -> String {
    format!("`{word}` is given twice; keep one of them")
}

pub(crate) fn conflict(first: &str, second: &str) -> String {
    format!("`{first}` and `{second}` contradict each other; a field has one decision, keep one")
}

pub(crate) fn useless(word: &str, why: &str) -> String {
    format!("`{word}` has no effect here: {why}")
}

pub(crate) fn misplaced(word: &str, place: &str) -> String {
    format!("`{word}` belongs on {place}")
}

pub(crate) fn undecided(ty: &str) -> String {
    format!(
        "`{ty}` does not say how it may be seen; hide it `#[redact]`, mask it \
         `#[redact(mask = mask::Email)]`, or show it `#[redact(show)]`"
    )
}
