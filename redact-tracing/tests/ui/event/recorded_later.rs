use redact::tracing::Empty;
use redact::{info_span, record};

fn main() {
    let email = String::new();
    let span = info_span!("s", email = Empty);
    record!(span, email = email);
    record!(span, email = ?email);
}

// errors on lines: 7, 8
