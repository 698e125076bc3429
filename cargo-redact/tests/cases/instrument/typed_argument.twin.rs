#[derive(redact::Redact)]
struct Login {
    #[redact]
    password: String,
}

#[tracing::instrument(level = "debug")]
fn login(form: Login) {}
