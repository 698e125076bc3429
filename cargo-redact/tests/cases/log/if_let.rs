struct User {
    phone: Option<String>,
}

fn call(user: &User) {
    if let Some(number) = &user.phone {
        println!("calling {number}"); //~ sensitive-in-log
    }
}
