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
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::{Level, event};
    ///
    /// let attempts = 3;
    /// event!(target: "login", Level::WARN, attempts, "locked after {attempts}");
    /// ```
    event

    /// Records an event at level `TRACE`.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::trace;
    ///
    /// let attempts = 3;
    /// trace!(attempts, user.id = 7, "attempt {attempts}");
    /// ```
    trace

    /// Records an event at level `DEBUG`.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::debug;
    ///
    /// let attempts = 3;
    /// debug!(attempts, user.id = 7, "attempt {attempts}");
    /// ```
    debug

    /// Records an event at level `INFO`.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::info;
    ///
    /// let attempts = 3;
    /// info!(attempts, user.id = 7, "attempt {attempts}");
    /// ```
    info

    /// Records an event at level `WARN`.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::warn;
    ///
    /// let attempts = 3;
    /// warn!(attempts, user.id = 7, "attempt {attempts}");
    /// ```
    warn

    /// Records an event at level `ERROR`.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::error;
    ///
    /// let attempts = 3;
    /// error!(attempts, user.id = 7, "attempt {attempts}");
    /// ```
    error

    /// Opens a span at the level that is given, and returns it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::{Level, span};
    ///
    /// let order = 7_u64;
    /// let span = span!(Level::INFO, "order", order);
    /// span.in_scope(|| redact_tracing::info!("inside"));
    /// ```
    span

    /// Opens a span at level `TRACE`, and returns it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::trace_span;
    ///
    /// let order = 7_u64;
    /// let _entered = trace_span!("order", order).entered();
    /// ```
    trace_span

    /// Opens a span at level `DEBUG`, and returns it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::debug_span;
    ///
    /// let order = 7_u64;
    /// let _entered = debug_span!("order", order).entered();
    /// ```
    debug_span

    /// Opens a span at level `INFO`, and returns it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::info_span;
    ///
    /// let order = 7_u64;
    /// let _entered = info_span!("order", order).entered();
    /// ```
    info_span

    /// Opens a span at level `WARN`, and returns it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::warn_span;
    ///
    /// let order = 7_u64;
    /// let _entered = warn_span!("order", order).entered();
    /// ```
    warn_span

    /// Opens a span at level `ERROR`, and returns it.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::error_span;
    ///
    /// let order = 7_u64;
    /// let _entered = error_span!("order", order).entered();
    /// ```
    error_span
}

macros! { $ text_macro:
    /// Makes a `String` of decided values, as `std::format!` does of any.
    ///
    /// # Example
    ///
    /// ```
    /// use redact_tracing::{format, masked};
    /// # use redact_core::mask;
    ///
    /// let (order, email) = (7, String::from("jane@example.com"));
    /// assert_eq!(format!("{order} of {}", masked(&email, mask::Email)), "7 of j***@***.com");
    /// ```
    format

    /// Writes decided values, as `std::write!` does any.
    ///
    /// # Example
    ///
    /// ```
    /// use std::fmt::Write;
    ///
    /// let (mut text, n) = (String::new(), 7);
    /// redact_tracing::write!(text, "{n:>3}")?;
    /// assert_eq!(text, "  7");
    /// # Ok::<(), std::fmt::Error>(())
    /// ```
    write

    /// Writes decided values and a line break, as `std::writeln!` does any.
    ///
    /// # Example
    ///
    /// ```
    /// use std::fmt::Write;
    ///
    /// let (mut text, n) = (String::new(), 7);
    /// redact_tracing::writeln!(text, "{n}")?;
    /// assert_eq!(text, "7\n");
    /// # Ok::<(), std::fmt::Error>(())
    /// ```
    writeln

    /// Prints decided values, as `std::print!` does any.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// redact_tracing::print!("{n} ");
    /// ```
    print

    /// Prints decided values and a line break, as `std::println!` does any.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// redact_tracing::println!("{n}");
    /// ```
    println

    /// Prints decided values to standard error, as `std::eprint!` does any.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// redact_tracing::eprint!("{n} ");
    /// ```
    eprint

    /// Prints decided values and a line break to standard error, as `std::eprintln!` does any.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// redact_tracing::eprintln!("{n}");
    /// ```
    eprintln

    /// Panics with a message of decided values, as `std::panic!` does with any.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// # let panicked = std::panic::catch_unwind(|| {
    /// redact_tracing::panic!("{n} is no order");
    /// # });
    /// # assert_eq!(panicked.unwrap_err().downcast_ref(), Some(&String::from("7 is no order")));
    /// ```
    panic

    /// Panics where the code cannot get, with a message of decided values.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// match n {
    ///     7 => {}
    ///     _ => redact_tracing::unreachable!("{n}"),
    /// }
    /// ```
    unreachable

    /// Panics where code is missing, with a message of decided values.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// match n {
    ///     7 => {}
    ///     _ => redact_tracing::unimplemented!("{n}"),
    /// }
    /// ```
    unimplemented

    /// Panics where code is still to be written, with a message of decided values.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// match n {
    ///     7 => {}
    ///     _ => redact_tracing::todo!("{n}"),
    /// }
    /// ```
    todo

    /// Panics unless a condition holds, with a message of decided values.
    ///
    /// # Example
    ///
    /// ```
    /// let n = 7;
    /// redact_tracing::assert!(n == 7, "{n} is not seven");
    /// ```
    assert
}

/// Records fields of a span that is open.
///
/// The span has to be opened with them: `tracing` drops any other. A span that is off asks for no value.
///
/// # Example
///
/// ```
/// use redact_tracing::{Empty, info_span, masked, record};
/// # use redact_core::mask;
///
/// let span = info_span!("delivery", order = 7, courier = Empty);
/// record!(span, courier = masked("Ada Lovelace", mask::Name));
/// ```
#[macro_export]
macro_rules! record {
    ($($tokens:tt)*) => {
        $crate::__events::record! { $crate $($tokens)* }
    };
}

/// Logs a record at level `Error`, of decided values alone.
///
/// # Example
///
/// ```
/// use redact_tracing::log;
///
/// let order = 7;
/// log::error!(order; "sold {order}");
/// ```
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_error {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate error $($tokens)* }
    };
}

/// Logs a record at level `Warn`, of decided values alone.
///
/// # Example
///
/// ```
/// use redact_tracing::log;
///
/// let order = 7;
/// log::warn!(order; "sold {order}");
/// ```
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_warn {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate warn $($tokens)* }
    };
}

/// Logs a record at level `Info`, of decided values alone.
///
/// # Example
///
/// ```
/// use redact_tracing::log;
///
/// let order = 7;
/// log::info!(order; "sold {order}");
/// ```
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_info {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate info $($tokens)* }
    };
}

/// Logs a record at level `Debug`, of decided values alone.
///
/// # Example
///
/// ```
/// use redact_tracing::log;
///
/// let order = 7;
/// log::debug!(order; "sold {order}");
/// ```
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_debug {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate debug $($tokens)* }
    };
}

/// Logs a record at level `Trace`, of decided values alone.
///
/// # Example
///
/// ```
/// use redact_tracing::log;
///
/// let order = 7;
/// log::trace!(order; "sold {order}");
/// ```
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log_trace {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate trace $($tokens)* }
    };
}

/// Logs a record at the level that is given, of decided values alone.
///
/// # Example
///
/// ```
/// use redact_tracing::log;
///
/// let order = 7;
/// log::log!(log::Level::Info, order; "sold {order}");
/// ```
#[cfg(feature = "log")]
#[macro_export]
macro_rules! __log {
    ($($tokens:tt)*) => {
        $crate::__events::log_macro! { $crate log $($tokens)* }
    };
}
