struct User {
    email: String,
    id: u32,
}

fn all(users: Vec<User>) {
    let found: Vec<String> = users.iter().map(|u| u.email.clone()).collect();
    println!("{found:?}"); //~ sensitive-in-log
}
