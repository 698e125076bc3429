use std::fmt;

struct User {
    email: String,
}

impl fmt::Display for User {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.email) //~ raw-display
    }
}

fn show(user: &User) {
    println!("{user}"); //~ sensitive-in-log
    println!("{}", user.to_string()); //~ sensitive-in-log
}
