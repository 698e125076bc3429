//! Where the fields, their values and the message are fragments of a macro.

use redact::tracing::Level;
use redact::{event, info_span, mask, masked, record};

macro_rules! logged {
    ($level:expr, $name:ident = $value:expr, $format:literal, $($argument:expr),*; $($rest:tt)*) => {{
        let own = 1;
        event!($level, $name = $value, $name, sum = $value + own, $($rest)*);
        event!(target: "t", $level, $name, "own {own}, {}", $value);
        event!($level, $format, $($argument),*);
        let span = info_span!("s", $name = $value, later = redact::tracing::Empty);
        record!(span, later = $value);
        redact::format!($format, $($argument),*)
    }};
}

#[test]
fn a_macro_can_pass_everything_on() {
    let count = 7_u32;
    let email = String::from("jane@example.com");
    let text = logged!(
        Level::INFO, count = 1 + 2, "{} of {}", count - 1, masked(&email, mask::Email);
        extra = ?count, "captured {count}, {}", count * 2
    );
    assert_eq!(text, "6 of j***@***.com");
}

macro_rules! instrumented {
    ($(#[$meta:meta])* $name:ident($argument:ident: $Argument:ty) -> $Returned:ty $body:block) => {
        $(#[$meta])*
        #[redact::instrument(skip($argument), ret)]
        fn $name($argument: $Argument, added: u16) -> $Returned {
            let _ = added;
            $body
        }
    };
}

instrumented! {
    /// Half of it.
    half(n: u32) -> u32 {
        assert!(n > 0);
        n / 2
    }
}

#[test]
fn a_macro_can_make_an_instrumented_function() {
    assert_eq!(half(4, 1), 2);
}

/// What a value of the user's is called is nothing to the macros.
#[test]
fn precedence_is_that_of_the_expression() {
    macro_rules! twice {
        ($value:expr) => {
            redact::format!("{}", $value * 2)
        };
    }
    assert_eq!(twice!(1 + 2), "6");
    assert_eq!(twice!(u64::from(3_u32) - 1), "4");
    macro_rules! defined {
        ($value:expr) => {
            #[redact::instrument(fields(n = 2 * $value))]
            fn doubled() -> i32 {
                let opposite = |n: i32| -n;
                2 * $value - opposite($value) * $value.abs()
            }
        };
    }
    defined!(1_i32 + 2);
    assert_eq!(doubled(), 15);
}
