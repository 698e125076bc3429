use std::fmt;

struct User {
    email: String,
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "somebody")
    }
}

fn show(user: &User) {
    println!("{user}");
    println!("{}", user.to_string());
}
