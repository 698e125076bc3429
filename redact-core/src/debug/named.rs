use core::fmt::{self, Debug, DebugStruct, Formatter, Write};

use crate::short::Short;

/// Named fields, as `DebugStruct` lays them out. On one line, all that stands between two values is one
/// fragment: each fragment is a call through a table, and a `DebugStruct` makes three.
pub(super) enum Named<'a, 'b> {
    OnOneLine(Line<'a, 'b>),
    Indented(DebugStruct<'a, 'b>),
}

impl<'a, 'b> Named<'a, 'b> {
    pub(super) fn new(f: &'a mut Formatter<'b>, name: &'static str) -> Self {
        if f.alternate() {
            return Self::Indented(f.debug_struct(name));
        }
        Self::OnOneLine(Line { f, name, has_fields: false, written: Ok(()) })
    }

    pub(super) fn field(&mut self, name: &str, value: &dyn Debug) {
        match self {
            Self::OnOneLine(line) => line.field(name, value),
            Self::Indented(fields) => {
                fields.field(name, value);
            }
        }
    }

    pub(super) fn finish(self) -> fmt::Result {
        match self {
            Self::OnOneLine(line) => line.finish("", " }"),
            Self::Indented(mut fields) => fields.finish(),
        }
    }

    pub(super) fn finish_non_exhaustive(self) -> fmt::Result {
        match self {
            Self::OnOneLine(line) => line.finish(" { .. }", ", .. }"),
            Self::Indented(mut fields) => fields.finish_non_exhaustive(),
        }
    }
}

/// What is on the line so far.
pub(super) struct Line<'a, 'b> {
    f: &'a mut Formatter<'b>,
    /// The name of the type, which is written with the first field.
    name: &'static str,
    has_fields: bool,
    written: fmt::Result,
}

impl Line<'_, '_> {
    fn field(&mut self, name: &str, value: &dyn Debug) {
        if self.written.is_ok() {
            self.written = self.open(name).and_then(|()| value.fmt(self.f));
        }
        self.has_fields = true;
    }

    fn open(&mut self, field: &str) -> fmt::Result {
        let mut opening = Short::new();
        match write_opening(&mut opening, self.name, self.has_fields, field) {
            Ok(()) => self.f.write_str(opening.as_str()),
            Err(fmt::Error) => write_opening(self.f, self.name, self.has_fields, field),
        }
    }

    fn finish(self, without_fields: &str, with_fields: &str) -> fmt::Result {
        self.written?;
        if self.has_fields {
            return self.f.write_str(with_fields);
        }
        self.f.write_str(self.name)?;
        self.f.write_str(without_fields)
    }
}

/// Writes what stands between the last value and the next.
fn write_opening(out: &mut impl Write, name: &str, has_fields: bool, field: &str) -> fmt::Result {
    if has_fields {
        out.write_str(", ")?;
    } else {
        out.write_str(name)?;
        out.write_str(" { ")?;
    }
    out.write_str(field)?;
    out.write_str(": ")
}

#[cfg(test)]
mod tests {
    use alloc::format;

    use super::*;

    struct Derived(&'static str, usize);
    struct Ours(&'static str, usize);

    impl Debug for Derived {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            let mut fields = f.debug_struct(self.0);
            (0..self.1).for_each(|i| _ = fields.field(self.0, &i));
            if self.1.is_multiple_of(2) { fields.finish() } else { fields.finish_non_exhaustive() }
        }
    }

    impl Debug for Ours {
        fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
            let mut fields = Named::new(f, self.0);
            (0..self.1).for_each(|i| fields.field(self.0, &i));
            if self.1.is_multiple_of(2) { fields.finish() } else { fields.finish_non_exhaustive() }
        }
    }

    #[test]
    fn fields_are_laid_out_as_the_derive_does() {
        const NAMES: &str =
            "a_name_that_is_longer_than_what_is_put_together_before_it_is_handed_over";
        for len in 0..NAMES.len() {
            let name = &NAMES[..len];
            for fields in 0..4 {
                let (derived, ours) = (Derived(name, fields), Ours(name, fields));
                assert_eq!(format!("{ours:?}"), format!("{derived:?}"));
                assert_eq!(format!("{ours:#?}"), format!("{derived:#?}"));
                assert_eq!(format!("{ours:>9.2?}"), format!("{derived:>9.2?}"));
            }
        }
    }

    #[test]
    fn a_struct_without_fields_may_have_more() {
        struct Empty;
        impl Debug for Empty {
            fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
                Named::new(f, "Empty").finish_non_exhaustive()
            }
        }
        assert_eq!(format!("{Empty:?} {Empty:#?}"), "Empty { .. } Empty { .. }");
    }
}
