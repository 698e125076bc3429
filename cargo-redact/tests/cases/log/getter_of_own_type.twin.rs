struct User {
    secret: String,
}

impl User {
    fn password(&self) -> bool {
        !self.secret.is_empty()
    }
}

fn show(user: &User) {
    println!("{}", user.password());
}
