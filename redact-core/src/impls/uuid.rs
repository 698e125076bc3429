//! `uuid`: an identifier can be masked and is not shown, since mostly it stands for a person or for
//! what a person does.

use core::fmt;

use uuid::Uuid;
use zeroize::Zeroizing;

use crate::Mask;
use crate::mask::{Canonical, Keep, Output, Pseudonym};

use super::{leaf, wire};

leaf! {
    Uuid as Uuid: |id| id;
}

wire! { Uuid }

/// Works on the usual form, in lower case and with hyphens.
impl Mask<Uuid> for Keep {
    fn mask(&self, value: &Uuid, out: &mut Output<'_>) -> fmt::Result {
        let mut buffer = Zeroizing::new(Uuid::encode_buffer());
        let text: &str = value.hyphenated().encode_lower(&mut *buffer);
        self.mask(text, out)
    }

    fn canonical(&self, value: &Uuid, out: &mut Canonical<'_>) -> fmt::Result {
        Pseudonym::new().canonical(value, out)
    }
}
