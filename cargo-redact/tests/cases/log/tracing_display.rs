struct User {
    email: String,
    id: u64,
}

fn login(user: &User) {
    tracing::info!(user = %user.email, "logged in"); //~ sensitive-in-log
}
