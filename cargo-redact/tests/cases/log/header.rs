fn handle(headers: &HeaderMap) {
    let value = headers.get("authorization");
    println!("{value:?}"); //~ sensitive-in-log
}
