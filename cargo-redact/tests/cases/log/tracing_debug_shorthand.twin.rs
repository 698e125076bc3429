#[derive(Debug)]
struct Login {
    attempts: u32,
}

fn login(login: Login) {
    tracing::warn!(?login, "refused");
}
