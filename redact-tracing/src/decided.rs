//! Which event is made of decided values alone.

#[cfg(feature = "fmt")]
use std::cell::Cell;

/// File and line of a call, as `tracing` has them in the metadata of the event.
pub type Here = (&'static str, u32);

/// The place of a value behind which others are made.
pub const NOWHERE: Option<Here> = None;

/// The place of the macro that somebody wrote.
#[doc(hidden)]
#[macro_export]
macro_rules! __here {
    () => {
        ::core::option::Option::Some((::core::file!(), ::core::line!()))
    };
}

#[cfg(feature = "fmt")]
thread_local! {
    static AT_HAND: Cell<Option<Here>> = const { Cell::new(None) };
}

/// Lives as long as a decided value is on its way into an event. All values of an event of this crate are decided,
/// and they live until every subscriber has seen it. Only the last that is made has the place of the event: of
/// what is logged while the values are made, none is taken for that event.
#[cfg(feature = "fmt")]
pub struct Underway {
    outer: Option<Here>,
}

#[cfg(feature = "fmt")]
impl Underway {
    pub(crate) fn at(here: Option<Here>) -> Self {
        // A thread that is ending forgets it, and the event is scanned.
        let outer = AT_HAND.try_with(|at_hand| at_hand.replace(here)).ok().flatten();
        Self { outer }
    }
}

#[cfg(feature = "fmt")]
impl Drop for Underway {
    fn drop(&mut self) {
        let _ = AT_HAND.try_with(|at_hand| at_hand.set(self.outer));
    }
}

/// Nobody asks where there is no net.
#[cfg(not(feature = "fmt"))]
pub struct Underway;

#[cfg(not(feature = "fmt"))]
impl Underway {
    pub(crate) fn at(_here: Option<Here>) -> Self {
        Self
    }
}

/// Says whether the event of that place is being made of decided values on this thread.
#[cfg(feature = "fmt")]
pub(crate) fn is_at(file: Option<&str>, line: Option<u32>) -> bool {
    let at_hand = AT_HAND.try_with(Cell::get).ok().flatten();
    at_hand.is_some_and(|here| file == Some(here.0) && line == Some(here.1))
}
