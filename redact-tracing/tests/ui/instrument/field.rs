use redact::instrument;

#[instrument(skip_all, fields(
    n = 1,
    email = email,
    mail = %email,
    ?email,
))]
fn login(email: String) {
    drop(email);
}

fn main() {
    login(String::new());
}

// errors on lines: 5, 6, 7
