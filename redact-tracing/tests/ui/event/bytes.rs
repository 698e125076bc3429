use redact::info;

fn main() {
    let byte = 1_u8;
    info!(byte);
    info!(bytes = ?[byte]);
    info!(character = 'c' as char);
}

// errors on lines: 5, 6, 7
