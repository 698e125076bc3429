mod beside;
pub fn d(email: &str) {
    println!("{email}");
}
