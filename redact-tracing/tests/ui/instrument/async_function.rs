use redact::instrument;

#[instrument(skip(password))]
async fn login(
    email: String,
    password: String,
) {
    drop((email, password));
}

fn main() {
    drop(login(String::new(), String::new()));
}

// errors on line: 5
