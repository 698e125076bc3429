struct User {
    secret: String,
}

impl User {
    fn password(&self) -> &str {
        &self.secret
    }
}

fn show(user: &User) {
    println!("{}", user.password()); //~ sensitive-in-log
}
