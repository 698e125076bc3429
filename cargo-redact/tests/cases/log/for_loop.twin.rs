struct User {
    email: String,
    id: u32,
}

fn all(users: &[User]) {
    for u in users {
        println!("{}", u.id);
    }
}
