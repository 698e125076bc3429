struct Profile {
    home_address: String,
    theme: String,
}

struct User {
    profile: Option<Profile>,
}

fn show(users: &[User]) {
    println!("{}", users[0].profile.as_ref().unwrap().theme);
}
