//! Whether code of the program is being called about a finding.

use std::cell::Cell;

thread_local! {
    static TELLING: Cell<bool> = const { Cell::new(false) };
}

/// Begins such a call, which ends when what is returned is dropped. `None` in such a call: what it logs may hold
/// a finding too, and would call it again without end.
pub(super) fn begin() -> Option<impl Drop> {
    struct End;
    impl Drop for End {
        fn drop(&mut self) {
            let _ = TELLING.try_with(|telling| telling.set(false));
        }
    }
    let is_begun = TELLING.try_with(|telling| telling.replace(true)).unwrap_or(true);
    (!is_begun).then_some(End)
}
