struct User {
    email: String,
    id: u64,
}

fn show(users: &[User]) {
    let all = users.iter().map(|u| u.id.to_string()).collect::<Vec<_>>().join(", ");
    println!("{all}");
}
