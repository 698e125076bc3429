//! `bytes`: buffers are blobs, as slices of bytes are. They can be masked and are not shown, since
//! they hold whatever came over the wire.

use bytes::{Bytes, BytesMut};

use super::{leaf, wire};

leaf! {
    Bytes as [u8]: |bytes| bytes;
    BytesMut as [u8]: |bytes| bytes;
}

wire! { Bytes BytesMut }
