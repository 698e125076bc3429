use redact::instrument;

#[instrument(skip(emial))]
fn login(email: u32) {
    let _ = email;
}

fn main() {
    login(1);
}

// errors on line: 3
