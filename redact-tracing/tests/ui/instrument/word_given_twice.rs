use redact::instrument;

#[instrument(skip(a), skip(b))]
fn login(a: u32, b: u32) {
    let _ = (a, b);
}

fn main() {
    login(1, 2);
}

// errors on line: 3
