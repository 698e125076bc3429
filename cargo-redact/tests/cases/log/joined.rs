struct User {
    email: String,
    id: u64,
}

fn show(users: &[User]) {
    let all = users.iter().map(|u| u.email.as_str()).collect::<Vec<_>>().join(", ");
    println!("{all}"); //~ sensitive-in-log
}
