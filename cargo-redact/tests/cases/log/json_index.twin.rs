fn show(body: &serde_json::Value) {
    println!("{}", body["user"]["id"]);
}
