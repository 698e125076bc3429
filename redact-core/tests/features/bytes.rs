//! Buffers are blobs that a mask can measure.

use bytes::{Bytes, BytesMut};
use redact_core::mask::{Hidden, Length};
use redact_core::masked;

#[test]
fn a_buffer_is_masked_as_one_value() {
    let buffer = Bytes::from_static(b"hunter2");
    assert_eq!(masked(&buffer, Length).to_string(), "[7 bytes]");
    assert_eq!(masked(&buffer, Hidden).to_string(), "[REDACTED]");
    assert_eq!(masked(&BytesMut::from(&buffer[..]), Length).to_string(), "[7 bytes]");
}
