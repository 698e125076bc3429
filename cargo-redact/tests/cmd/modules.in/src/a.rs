mod deep;
pub fn a(email: &str) {
    println!("{email}");
}
