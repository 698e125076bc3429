use redact::log::{Level, info, log};

fn main() {
    let email = String::new();
    info!(email; "message");
    info!(n = 1, email = email; "message");
    info!(email:? = email; "message");
    info!(email:%; "message");
    log!(Level::Info, "quoted" = &email; "message");
}

// errors on lines: 5, 6, 7, 8, 9
