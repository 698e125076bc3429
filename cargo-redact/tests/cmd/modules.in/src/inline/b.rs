pub fn b(email: &str) {
    println!("{email}");
}
