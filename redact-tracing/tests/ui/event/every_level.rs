use redact::tracing::Level;
use redact::{debug, error, event, trace, warn};

fn main() {
    let email = String::new();
    trace!(email);
    debug!(email);
    warn!(email);
    error!(email);
    event!(Level::INFO, email);
    event!(target: "t", Level::INFO, email, "and a message");
}

// errors on lines: 6, 7, 8, 9, 10, 11
