//! The macros that users type. Each hands its tokens, and the way to this crate, to the macro that wraps
//! the values.

macro_rules! macros {
    ($dollar:tt $inner:ident: $($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[macro_export]
        macro_rules! $name {
            ($dollar($dollar tokens:tt)*) => {
                $crate::__events::$inner! { $crate $name $dollar($dollar tokens)* }
            };
        }
    )*};
}

macros! { $ event:
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

macros! { $ text_macro:
    /// Makes a `String` of decided values, as `std::format!` does of any.
    format
    /// Writes decided values, as `std::write!` does any.
    write
    /// Writes decided values and a line break, as `std::writeln!` does any.
    writeln
    /// Prints decided values, as `std::print!` does any.
    print
    /// Prints decided values and a line break, as `std::println!` does any.
    println
    /// Prints decided values to standard error, as `std::eprint!` does any.
    eprint
    /// Prints decided values and a line break to standard error, as `std::eprintln!` does any.
    eprintln
    /// Panics with a message of decided values, as `std::panic!` does with any.
    panic
    /// Panics where the code cannot get, with a message of decided values.
    unreachable
    /// Panics where code is missing, with a message of decided values.
    unimplemented
    /// Panics where code is still to be written, with a message of decided values.
    todo
    /// Panics unless a condition holds, with a message of decided values.
    assert
}

/// Records fields of a span that is open, and was opened with them: `record!(span, field = value, …)`.
#[macro_export]
macro_rules! record {
    ($($tokens:tt)*) => {
        $crate::__events::record! { $crate $($tokens)* }
    };
}

/// Logs a record at level `ERROR`, of decided values alone.
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_error {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate error $($tokens)* }
    };
}

/// Logs a record at level `WARN`, of decided values alone.
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_warn {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate warn $($tokens)* }
    };
}

/// Logs a record at level `INFO`, of decided values alone.
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_info {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate info $($tokens)* }
    };
}

/// Logs a record at level `DEBUG`, of decided values alone.
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_debug {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate debug $($tokens)* }
    };
}

/// Logs a record at level `TRACE`, of decided values alone.
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_trace {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate trace $($tokens)* }
    };
}

/// Logs a record at the level that is given, of decided values alone.
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate log $($tokens)* }
    };
}
