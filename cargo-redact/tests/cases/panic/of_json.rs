#[derive(serde::Serialize)] //~ raw-serialize
struct User {
    email: String,
}

fn check(user: &User) {
    panic!("{}", serde_json::to_string(user).unwrap()); //~ sensitive-in-panic
}
