fn start() {
    let value = std::env::var("DATABASE_PASSWORD").unwrap_or_default();
    println!("{value}"); //~ sensitive-in-log
}
