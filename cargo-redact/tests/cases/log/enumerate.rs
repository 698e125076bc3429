struct User {
    email: String,
    id: u64,
}

fn show(users: Vec<User>) {
    for (i, user) in users.iter().enumerate() {
        println!("{i}: {}", user.email); //~ sensitive-in-log
    }
}
