use redact::log::info;

fn main() {
    let n = 7;
    info!(n:serde = n; "message");
    info!(n:sval; "message");
}

// errors on lines: 5, 6
