use redact::log::{debug, error, info, trace, warn};

fn main() {
    let email = String::new();
    trace!("{email}");
    debug!("{}", email);
    info!(target: "t", "{email:?}");
    warn!(n = 1; "{mail}", mail = email);
    error!("{0} {0:?}", email);
}

// errors on lines: 5, 6, 7, 8, 9
