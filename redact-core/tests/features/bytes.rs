//! Buffers are blobs that a mask can measure.

use bytes::{Bytes, BytesMut};
use redact_core::mask::{Hidden, Length};
use redact_core::{masked, wire};

#[test]
fn a_buffer_is_masked_as_one_value() {
    let buffer = Bytes::from_static(b"hunter2");
    assert_eq!(masked(&buffer, Length).to_string(), "[7 bytes]");
    assert_eq!(masked(&buffer, Hidden).to_string(), "[REDACTED]");
    assert_eq!(masked(&BytesMut::from(&buffer[..]), Length).to_string(), "[7 bytes]");
}

#[test]
fn in_clear_it_is_its_bytes() {
    let buffer = Bytes::from_static(b"ab");
    assert_eq!(serde_json::to_string(&wire(&buffer)).unwrap(), "[97,98]");
    assert_eq!(serde_json::to_string(&wire(&BytesMut::from(&buffer[..]))).unwrap(), "[97,98]");
}
