struct User {
    email: String,
}

fn greet(user: &User) {
    let who = &user.email;
    println!("{who} logged in"); //~ sensitive-in-log
}
