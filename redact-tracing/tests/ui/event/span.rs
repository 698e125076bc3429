use redact::tracing::Level;
use redact::{debug_span, error_span, info_span, span, trace_span, warn_span};

fn main() {
    let email = String::new();
    let _ = span!(Level::INFO, "s", email);
    let _ = trace_span!("s", ?email);
    let _ = debug_span!("s", email = %email);
    let _ = info_span!(target: "t", "s", email);
    let _ = warn_span!(parent: None, "s", email);
    let _ = error_span!("s", "{email}");
}

// errors on lines: 6, 7, 8, 9, 10, 11
