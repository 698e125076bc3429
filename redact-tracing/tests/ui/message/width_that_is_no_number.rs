use redact::info;

fn main() {
    let (n, width) = (1, String::new());
    info!("{n:width$}");
}

// errors on line: 5
