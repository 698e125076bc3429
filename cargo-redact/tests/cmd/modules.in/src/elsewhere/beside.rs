pub fn beside(email: &str) {
    println!("{email}");
}
