fn show(text: &str, password: &str) {
    let text = password;
    println!("{text}"); //~ sensitive-in-log
}
