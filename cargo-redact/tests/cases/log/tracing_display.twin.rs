struct User {
    email: String,
    id: u64,
}

fn login(user: &User) {
    tracing::info!(user = %user.id, "logged in");
}
