use std::collections::BTreeMap;

#[derive(Debug)] //~ raw-debug
struct User {
    ssn: String,
}

fn show(users: &BTreeMap<u64, User>) {
    if let Some(user) = users.get(&7) {
        println!("{user:#?}"); //~ sensitive-in-log
    }
}
