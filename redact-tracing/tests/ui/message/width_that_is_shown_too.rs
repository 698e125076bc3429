use redact::info;

fn main() {
    let width = 7;
    info!("{width:width$}");
    info!("{0:0$}", width);
    info!("{width:width$}", width = width);
    info!("{:1$}", 7, 7);
}

// errors on lines: 5, 6, 7
