//! Text that is built by hand, of decided values alone.

use std::fmt::Write;
use std::panic::catch_unwind;

use redact::{mask, masked, show};

#[test]
fn text_is_that_of_std_where_all_is_shown() {
    let (n, width, x) = (7_u32, 6, 0.5_f64);
    assert_eq!(
        redact::format!("{n:>width$} {0:#x} {x:e} {n:?} {} {y}", n, y = x),
        format!("{n:>width$} {0:#x} {x:e} {n:?} {} {y}", n, y = x),
    );
    assert_eq!(redact::format!(""), "");
    assert_eq!(redact::format!("{{}}"), "{}");
}

#[test]
fn text_is_masked() {
    let email = String::from("jane@example.com");
    let mut text = String::new();
    redact::write!(text, "{} {}", masked(&email, mask::Email), show("clear")).unwrap();
    redact::writeln!(&mut text, " {}", masked(&email, mask::Hidden)).unwrap();
    redact::writeln!(text).unwrap();
    assert_eq!(text, "j***@***.com clear [REDACTED]\n\n");
}

/// The message of a panic.
fn message(call: impl FnOnce() + std::panic::UnwindSafe) -> String {
    *catch_unwind(call).unwrap_err().downcast::<String>().unwrap()
}

#[test]
fn panics_are_masked() {
    let email = String::from("jane@example.com");
    let n = 7;
    assert_eq!(message(|| redact::panic!("{n} {}", masked(&email, mask::Email))), "7 j***@***.com");
    assert_eq!(message(|| redact::todo!("{n}")), "not yet implemented: 7");
    assert_eq!(message(|| redact::unimplemented!("{n}")), "not implemented: 7");
    assert_eq!(
        message(|| redact::unreachable!("{n} {:?}", masked(&email, mask::Hidden))),
        "internal error: entered unreachable code: 7 [REDACTED]"
    );
    assert_eq!(
        message(|| redact::assert!(n == 8, "{n} {}", masked(&email, mask::Email))),
        "7 j***@***.com"
    );
    redact::assert!(n == 7, "{n}");
    redact::assert!(n == 7);
}

#[test]
fn a_panic_without_a_message_is_that_of_std() {
    let panicked = catch_unwind(|| redact::panic!());
    assert_eq!(panicked.unwrap_err().downcast_ref(), Some(&"explicit panic"));
}
