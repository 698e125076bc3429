//! Files, and the secrets in them: `walk` finds the files, `file` searches one, `report` tells.

mod file;
mod report;
mod walk;

pub(crate) use self::file::{Scanned, Skipped, Spot, scan};
pub(crate) use self::report::tell;
pub(crate) use self::walk::walk;
