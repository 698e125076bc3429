use redact::instrument;

#[instrument]
fn login(email: &str, n: u32) {
    let _ = (email, n);
}

fn main() {
    login("jane@example.com", 1);
}

// errors on line: 4
