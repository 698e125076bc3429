//! What is exported is masked, counted, and never a reason to fail.
