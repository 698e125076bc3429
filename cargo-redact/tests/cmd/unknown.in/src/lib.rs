//! What is collected is decided elsewhere.
