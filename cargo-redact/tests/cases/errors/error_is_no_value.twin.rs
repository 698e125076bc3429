fn login(password: &str) {
    if let Err(text) = verify(password) {
        println!("{text}");
    }
}
