//! Of which event a line is being written that will be looked at as a whole.

use std::cell::Cell;
use std::fmt::Debug;

use tracing::Metadata;
use tracing::callsite::Identifier;
use tracing::field::{Field, Visit};
use tracing_subscriber::field::RecordFields;

thread_local! {
    static AT_WORK: Cell<Option<&'static Metadata<'static>>> = const { Cell::new(None) };
}

/// Begins the line of an event, which ends when what is returned is dropped.
pub(super) fn begin(event: &'static Metadata<'static>) -> impl Drop {
    struct End(Option<&'static Metadata<'static>>);
    impl Drop for End {
        fn drop(&mut self) {
            let _ = AT_WORK.try_with(|at_work| at_work.set(self.0));
        }
    }
    End(AT_WORK.try_with(|at_work| at_work.replace(Some(event))).ok().flatten())
}

/// Says whether fields are those of that event. A value whose text is being written may open a span: its
/// fields are kept, and looked at only now.
pub(super) fn is_of(fields: &impl RecordFields) -> bool {
    let Some(event) = AT_WORK.try_with(Cell::get).ok().flatten() else { return false };
    let mut of = Of { callsite: event.callsite(), is_all: true };
    fields.record(&mut of);
    of.is_all
}

struct Of {
    callsite: Identifier,
    is_all: bool,
}

impl Visit for Of {
    fn record_debug(&mut self, field: &Field, _: &dyn Debug) {
        self.is_all &= field.callsite() == self.callsite;
    }
}
