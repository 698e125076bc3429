#[derive(Debug)] //~ raw-debug
struct User {
    email: String,
}

fn show(user: &User) {
    println!("{user:?}"); //~ sensitive-in-log
}
