//! What every validator promises.
