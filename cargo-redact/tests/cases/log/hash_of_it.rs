fn show(password: &str) {
    let text = password.to_lowercase();
    println!("{text}"); //~ sensitive-in-log
}
