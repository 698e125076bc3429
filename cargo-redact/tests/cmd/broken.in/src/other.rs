pub fn other(email: &str) {
    println!("{email}");
}
