struct Login {
    user: String,
    password: String,
}

fn show(login: Login) {
    let Login { user, password: p } = login;
    tracing::debug!("{user} {p}"); //~ sensitive-in-log
}
