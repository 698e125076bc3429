fn show(email: &str, id: u64) {
    println!("{}", serde_json::json!({ "id": id, "known": email.is_empty() }));
}
