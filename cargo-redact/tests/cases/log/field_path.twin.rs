struct User {
    email: String,
    id: u64,
}

fn show(user: &User) {
    tracing::info!(%user.id, "signed up");
}
