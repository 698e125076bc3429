fn show(email: &str, phone: &str) {
    println!("{:?}", vec![email.len(), phone.len()]);
}
