fn show(email: &str, phone: &str) {
    println!("{:?}", vec![email, phone]); //~ sensitive-in-log
}
