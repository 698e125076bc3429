pub fn deep(email: &str) {
    println!("{email}");
}
