use std::collections::BTreeMap;

#[derive(Debug)]
struct User {
    name: String,
}

fn show(users: &BTreeMap<u64, User>) {
    if let Some(user) = users.get(&7) {
        println!("{user:#?}");
    }
}
