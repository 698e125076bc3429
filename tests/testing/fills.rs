//! What the kit can fill, and with what.
