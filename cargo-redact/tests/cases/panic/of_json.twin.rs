#[derive(serde::Serialize)]
struct User {
    id: u64,
}

fn check(user: &User) {
    panic!("{}", serde_json::to_string(user).unwrap());
}
