struct User {
    email: String,
}

fn greet(user: &User) {
    let who = user.email.is_empty();
    println!("{who} logged in");
}
