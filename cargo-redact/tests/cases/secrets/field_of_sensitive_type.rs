use redact::{Sensitive, mask};

struct User {
    phone: String,
}

fn show(user: &User) {
    println!("{}", user.phone); //~ sensitive-in-log
}
