fn show(email: &str, id: u64) {
    println!("{}", serde_json::json!({ "id": id, "email": email })); //~ sensitive-in-log
}
