//! Whether a line is being written that will be looked at as a whole.

use std::cell::Cell;

thread_local! {
    static AT_WORK: Cell<bool> = const { Cell::new(false) };
}

/// Begins such a line, which ends when what is returned is dropped.
pub(super) fn begin() -> impl Drop {
    struct End(bool);
    impl Drop for End {
        fn drop(&mut self) {
            let _ = AT_WORK.try_with(|at_work| at_work.set(self.0));
        }
    }
    End(AT_WORK.try_with(|at_work| at_work.replace(true)).unwrap_or(false))
}

pub(super) fn is_begun() -> bool {
    AT_WORK.try_with(Cell::get).unwrap_or(false)
}
