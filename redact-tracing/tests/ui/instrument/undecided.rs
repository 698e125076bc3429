use redact::instrument;

#[instrument]
fn login(
    email: String,
    n: u32,
    list: &[char],
) {
}

fn main() {
    login(String::new(), 1, &[]);
}

// errors on lines: 5, 7
