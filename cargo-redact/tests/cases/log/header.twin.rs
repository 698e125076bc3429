fn handle(headers: &HeaderMap) {
    let value = headers.get("accept");
    println!("{value:?}");
}
