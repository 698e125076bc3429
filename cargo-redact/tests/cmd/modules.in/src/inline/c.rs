pub fn c(email: &str) {
    println!("{email}");
}
