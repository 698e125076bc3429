#[derive(serde::Serialize)] //~ raw-serialize
struct User {
    email: String,
}

fn show(user: &User) {
    println!("{}", serde_json::to_string(user).unwrap()); //~ sensitive-in-log
}
