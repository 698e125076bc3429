//! What a value prints, to the last character.

use core::fmt::Debug;

use serde::Serialize;

/// Asserts what a value prints as `{:?}`, and what it is as JSON where that is named.
///
/// # Panics
///
/// If it is another text, with the place where the two begin to differ.
///
/// # Example
///
/// ```
/// use redact_core::{Sensitive, mask, testing::assert_redacts};
///
/// let email = Sensitive::<_, mask::Email>::new("jane.doe@example.com");
/// assert_redacts!(email, "j***@***.com");
/// assert_redacts!(Some(email), "Some(j***@***.com)", json = r#""j***@***.com""#);
/// ```
#[macro_export]
#[doc(hidden)]
macro_rules! __assert_redacts {
    ($value:expr, $debug:expr $(, json = $json:expr)? $(,)?) => {
        match &$value {
            value => {
                $crate::testing::__assert_debug(value, $debug);
                $($crate::testing::__assert_json(value, $json);)?
            }
        }
    };
}

#[doc(hidden)]
#[track_caller]
pub fn __assert_debug<T: Debug + ?Sized>(value: &T, expected: &str) {
    assert_same("`{:?}`", expected, &format!("{value:?}"));
}

#[doc(hidden)]
#[track_caller]
pub fn __assert_json<T: Serialize + ?Sized>(value: &T, expected: &str) {
    match serde_json::to_string(value) {
        Ok(json) => assert_same("JSON", expected, &json),
        Err(error) => panic!("there is no JSON of the value: {error}"),
    }
}

#[track_caller]
fn assert_same(exit: &str, expected: &str, found: &str) {
    if expected == found {
        return;
    }
    let same = expected.chars().zip(found.chars()).take_while(|(one, other)| one == other).count();
    let space = " ".repeat(same);
    panic!(
        "{exit} is another text\n  expected: {expected}\n     found: {found}\n            {space}^"
    );
}
