use std::collections::HashMap;

struct User {
    email: String,
    id: u64,
}

fn show(users: &HashMap<u64, User>) {
    for (id, user) in users {
        println!("{id}: {}", user.id);
    }
}
