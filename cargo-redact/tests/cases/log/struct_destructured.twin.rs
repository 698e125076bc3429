struct Login {
    user: String,
    password: String,
}

fn show(login: Login) {
    let Login { user, .. } = login;
    tracing::debug!("{user}");
}
