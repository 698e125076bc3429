struct User {
    email: String,
    id: u64,
}

fn show(mut users: Vec<User>) {
    while let Some(user) = users.pop() {
        println!("{}", user.email); //~ sensitive-in-log
    }
}
