fn show(maybe: Option<String>) {
    let api_key = maybe;
    println!("{}", api_key.unwrap()); //~ sensitive-in-log
}
