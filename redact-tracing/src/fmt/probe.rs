//! Asks a formatter of fields whether it is behind a net.

use std::cell::Cell;

use tracing_subscriber::fmt::FormatFields;
use tracing_subscriber::fmt::format::Writer;

use super::notice;

thread_local! {
    static ASKED: Cell<Option<bool>> = const { Cell::new(None) };
}

/// Has the formatter write an event without values to nowhere: one that is behind a net answers in its place.
pub(super) fn is_scanned(formatter: &impl for<'a> FormatFields<'a>) -> bool {
    let _ = ASKED.try_with(|asked| asked.set(Some(false)));
    let mut nowhere = String::new();
    let _ = notice::no_fields(|none| formatter.format_fields(Writer::new(&mut nowhere), none));
    ASKED.try_with(Cell::take).ok().flatten().unwrap_or(false)
}

/// Answers for a formatter that is behind a net. Says whether it was asked.
pub(super) fn answer() -> bool {
    ASKED
        .try_with(|asked| {
            asked.get().is_some() && {
                asked.set(Some(true));
                true
            }
        })
        .unwrap_or(false)
}
