pub fn tests(email: &str) {
    println!("{email}");
}
