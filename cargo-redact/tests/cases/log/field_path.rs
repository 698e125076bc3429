struct User {
    email: String,
    id: u64,
}

fn show(user: &User) {
    tracing::info!(%user.email, "signed up"); //~ sensitive-in-log
}
