//! A value that reports an error while it is formatted: an error at every exit, never a panic.

use std::fmt::{self, Debug, Formatter, Write};

use redact_core::{Mask, Policy, Redact, Sink, mask::Output, masked, redacted};

/// Fails behind as many characters as its value says.
struct FailsBehind;

impl Mask<usize> for FailsBehind {
    fn mask(&self, value: &usize, out: &mut Output<'_>) -> fmt::Result {
        (0..*value).try_for_each(|_| out.write_char('*'))?;
        Err(fmt::Error)
    }
}

/// Has no `Serialize`, and a `Debug` that fails behind its first word.
struct Broken;

impl Debug for Broken {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str("Broken { ")?;
        Err(fmt::Error)
    }
}

struct Outer(Broken);

impl Redact for Outer {
    fn redact<S: Sink>(&self, policy: &Policy, sink: S) -> Result<S::Ok, S::Error> {
        let shown = redact_core::__private::ShownAsText(&self.0);
        sink.newtype_struct(policy, "Outer", &shown)
    }
}

const ERROR: &str = "a value reported an error while it was formatted";

fn debug(value: &impl Debug) -> Result<String, fmt::Error> {
    let mut text = String::new();
    write!(text, "{value:?}")?;
    Ok(text)
}

#[test]
fn a_mask_that_fails_is_an_error_whether_its_text_is_short_or_long() {
    for len in [0_usize, 1, 64, 65, 1000] {
        let masked = masked(&len, FailsBehind);
        assert_eq!(debug(&masked), Err(fmt::Error), "{len}");
        assert_eq!(serde_json::to_string(&masked).unwrap_err().to_string(), ERROR, "{len}");
        assert_eq!(serde_json::to_value(&masked).unwrap_err().to_string(), ERROR, "{len}");
    }
}

#[test]
fn a_failing_debug_is_an_error_where_it_stands_for_serialize() {
    let outer = Outer(Broken);
    assert_eq!(debug(&redacted(&outer)), Err(fmt::Error));
    assert_eq!(serde_json::to_string(&redacted(&outer)).unwrap_err().to_string(), ERROR);
    assert_eq!(serde_json::to_value(redacted(&outer)).unwrap_err().to_string(), ERROR);
}
