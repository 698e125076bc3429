//! Pseudonyms in the place of what a field would show, where a policy asks for them.

use core::fmt::{self, Debug};

use serde::Serialize;

use super::{Mask, Output, pseudonym};
use crate::Class;

/// A token for what a mask would show something of. What it would hide stays hidden.
pub(crate) struct OfMasked<'a, M> {
    pub(crate) mask: &'a M,
    pub(crate) class: Option<Class>,
}

impl<T: ?Sized, M: Mask<T>> Mask<T> for OfMasked<'_, M> {
    fn mask(&self, value: &T, out: &mut Output<'_>) -> fmt::Result {
        let mut nowhere = Nowhere;
        let mut probe = Output::new(&mut nowhere);
        self.mask.mask(value, &mut probe)?;
        if probe.is_hidden() {
            return out.hide();
        }
        // Of the domain that the field names, which is narrower than its class.
        if probe.is_token() {
            return self.mask.mask(value, out);
        }
        pseudonym::write(self.class.map(Class::path), &|out| self.mask.canonical(value, out), out)
    }

    fn is_token(&self, _: Asked) -> bool {
        true
    }
}

/// The question whether a mask is one of these.
#[derive(Clone, Copy)]
pub struct Asked;

/// A token for a value that is shown, told by what serde would write of it.
pub(crate) struct OfShown {
    pub(crate) class: Option<Class>,
}

impl<T: Debug + Serialize + ?Sized> Mask<T> for OfShown {
    fn mask(&self, value: &T, out: &mut Output<'_>) -> fmt::Result {
        pseudonym::write(self.class.map(Class::path), &|out| super::scalar::write(value, out), out)
    }
}

struct Nowhere;

impl fmt::Write for Nowhere {
    fn write_str(&mut self, _text: &str) -> fmt::Result {
        Ok(())
    }
}
