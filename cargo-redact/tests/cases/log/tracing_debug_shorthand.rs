#[derive(Debug)] //~ raw-debug
struct Login {
    password: String,
}

fn login(login: Login) {
    tracing::warn!(?login, "refused"); //~ sensitive-in-log
}
