use redact::{Sensitive, info};

fn main() {
    let age = Sensitive::<u32>::new(36);
    let n = 7;
    info!("{age} {n:x}");
    info!("{age:x}");
}

// errors on line: 7
