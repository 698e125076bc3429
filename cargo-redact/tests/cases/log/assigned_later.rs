fn connect(password: String) {
    let mut text = String::new();
    text = password;
    println!("{text}"); //~ sensitive-in-log
}
