fn start() {
    let value = std::env::var("DATABASE_HOST").unwrap_or_default();
    println!("{value}");
}
