//! The macros that users type. Each hands its tokens, and the way to this crate, to the macro that wraps
//! the values.

macro_rules! events {
    ($dollar:tt $($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[macro_export]
        macro_rules! $name {
            ($dollar($dollar tokens:tt)*) => {
                $crate::__private::event! { $crate $name $dollar($dollar tokens)* }
            };
        }
    )*};
}

events! { $
    /// Records an event at the level that is given.
    event
    /// Records an event at level `TRACE`.
    trace
    /// Records an event at level `DEBUG`.
    debug
    /// Records an event at level `INFO`.
    info
    /// Records an event at level `WARN`.
    warn
    /// Records an event at level `ERROR`.
    error
    /// Opens a span at the level that is given.
    span
    /// Opens a span at level `TRACE`.
    trace_span
    /// Opens a span at level `DEBUG`.
    debug_span
    /// Opens a span at level `INFO`.
    info_span
    /// Opens a span at level `WARN`.
    warn_span
    /// Opens a span at level `ERROR`.
    error_span
}
