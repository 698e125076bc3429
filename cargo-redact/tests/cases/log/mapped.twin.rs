struct User {
    email: String,
    id: u32,
}

fn all(users: Vec<User>) {
    let found: Vec<u32> = users.iter().map(|u| u.id).collect();
    println!("{found:?}");
}
