//! Numbers are looked at as they are printed, and a value beside its name.

use opentelemetry::{Array, KeyValue, Value};

use crate::spans::span;

/// What is exported of an attribute.
fn exported(name: &'static str, value: impl Into<Value>) -> KeyValue {
    let mut span = span("fine");
    span.attributes = vec![KeyValue::new(name, value)];
    crate::spans::exported(span).attributes.remove(0)
}

const CARD: i64 = 4_539_578_763_621_486;

#[test]
fn a_number_that_is_a_finding_becomes_a_text() {
    let masked = KeyValue::new("n", "[REDACTED:payment-card]");
    assert_eq!(exported("n", CARD), masked);
    #[expect(clippy::cast_precision_loss, reason = "it has less than 53 bits")]
    let fraction = CARD as f64;
    assert_eq!(exported("n", fraction), masked);
    assert_eq!(exported("n", Value::Array(Array::I64(vec![7, CARD]))), masked);
    assert_eq!(exported("n", Value::Array(Array::F64(vec![7.5, fraction]))), masked);
    assert_eq!(exported("n", CARD + 1), KeyValue::new("n", CARD + 1));
}

#[test]
fn a_value_is_known_by_its_name() {
    let masked = "[REDACTED:password-quoted]";
    for name in ["password", "db.password"] {
        assert_eq!(exported(name, "n0rth/Maple-Crane"), KeyValue::new(name, masked));
    }
    let array = |text: &'static str| Value::Array(Array::String(vec![text.into()]));
    assert_eq!(
        exported("password", array("n0rth/Maple-Crane")),
        KeyValue::new("password", array(masked))
    );
    assert_eq!(exported("route", "n0rth/Maple-Crane"), KeyValue::new("route", "n0rth/Maple-Crane"));
}
