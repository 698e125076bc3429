use redact::info;

fn main() {
    let n = 1;
    info!(n = );
    info!(n = 1 2);
}

// errors on lines: 5, 6
