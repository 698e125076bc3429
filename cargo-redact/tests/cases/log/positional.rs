struct User {
    email: String,
    plan: String,
}

fn greet(user: &User) {
    log::info!("{} logged in", user.email); //~ sensitive-in-log
}
