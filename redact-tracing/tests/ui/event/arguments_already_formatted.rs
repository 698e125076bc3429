use redact::info;

fn main() {
    let email = String::new();
    info!(email = %format_args!("{email}"));
    info!("{}", format_args!("{email}"));
}

// errors on lines: 5, 6
