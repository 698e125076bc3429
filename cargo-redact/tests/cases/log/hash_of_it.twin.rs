fn show(password: &str) {
    let text = bcrypt::hash(password, 12);
    println!("{text:?}");
}
