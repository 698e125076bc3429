use redact::instrument;

#[instrument]
fn login<T>(user: T) {
    drop(user);
}

fn main() {
    login(1);
}

// errors on line: 4
