struct User {
    email: String,
    id: u32,
}

fn all(users: Vec<User>) {
    users.iter().for_each(|u| println!("{}", u.id));
}
