//! s
pub struct Secret;
