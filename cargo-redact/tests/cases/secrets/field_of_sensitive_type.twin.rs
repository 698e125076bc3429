use redact::{Sensitive, mask};

struct User {
    phone: Sensitive<String, mask::Phone>,
}

fn show(user: &User) {
    println!("{}", user.phone);
}
